import { formatters } from './formatters.ts';

/** A file of the published package, as `npm pack --json` lists it. */
export interface PackedFile {
  readonly path: string;
  readonly size: number;
}

/** What the package may hold: reports and editors show the rules' pages, the rest is for people or for loaders. */
const allowed: readonly RegExp[] = [
  /^dist\/(index|explain|json|report)\.(js|d\.ts)$/,
  /^dist\/(shared|formatters)\/[\w-]+\.(js|d\.ts)$/,
  /^formatters\/[\w-]+\.js$/,
  /^docs\/rules\/[\w-]+\.md$/,
  /^(README\.md|CHANGELOG\.md|LICENSE|package\.json)$/,
];

const required: readonly string[] = [
  'dist/index.js',
  'dist/index.d.ts',
  'dist/explain.js',
  'dist/explain.d.ts',
  'dist/report.js',
  'dist/report.d.ts',
  ...formatters.flatMap((name) => [
    `formatters/${name}.js`,
    `dist/formatters/${name}.js`,
    `dist/formatters/${name}.d.ts`,
  ]),
  'dist/json.js',
  'dist/json.d.ts',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'package.json',
];

/** The plugin has no dependencies, so this is also what it takes on a user's disk. */
const maximumSize = 2_000_000;

/** What is wrong with the contents of the package, one sentence each: files too many, files missing, too much of it. */
export function contentProblems(files: readonly PackedFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return [
    ...[...paths]
      .filter((path) => !allowed.some((pattern) => pattern.test(path)))
      .map((path) => `${path} does not belong into the package.`),
    ...required.filter((path) => !paths.has(path)).map((path) => `${path} is missing from the package.`),
    ...(size > maximumSize ? [`The package unpacks to ${size} bytes, more than ${maximumSize}.`] : []),
  ];
}
