import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { ESLint, Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installations, type InstallationName } from '../helpers/compatible-versions.ts';
import { readDocExamples } from '../helpers/doc-examples.ts';
import { installFresh, packPlugin } from '../helpers/fresh-install.ts';
import { applications } from '../helpers/marked-lines.ts';
import { importBuiltPlugin, listProjectFiles, readProjectFile, root, run } from '../helpers/project.ts';

/** A report without what engines word each in their own way. */
interface Report {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

/** What oxlint prints as JSON, as far as it is read here. */
interface OxlintOutput {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly code?: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
  }[];
}

/** A parser, and what its options are for files of one kind. */
interface Reader {
  readonly files: string;
  readonly parser?: string;
  readonly options?: object;
}

const typescript = '@typescript-eslint/parser';
const readers = {
  espree: [{ files: '**/*.{cjs,js,jsx}', options: { ecmaFeatures: { jsx: true } } }],
  babel: [
    {
      files: '**/*.{cjs,js,jsx}',
      parser: '@babel/eslint-parser',
      options: {
        requireConfigFile: false,
        babelOptions: { babelrc: false, configFile: false, parserOpts: { plugins: ['jsx'] } },
      },
    },
  ],
  vueForJavaScript: [
    { files: '**/*.{cjs,js,jsx}', parser: 'vue-eslint-parser', options: { ecmaFeatures: { jsx: true } } },
  ],
  typescriptForJavaScript: [{ files: '**/*.{cjs,js,jsx}', parser: typescript }],
  typescript: [{ files: '**/*.{ts,tsx}', parser: typescript }],
  vue: [{ files: '**/*.vue', parser: 'vue-eslint-parser', options: { parser: typescript } }],
} as const satisfies Readonly<Record<string, readonly Reader[]>>;

/** The files that are linted everywhere, in folders of their own. */
const samples = ['apps', 'examples'];

let base = '';
const at = (name: InstallationName): string => join(base, name);
/** What the newest ESLint reports with the usual parsers: what all others must report of the files they read. */
let expected: readonly Report[] = [];

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'bulwark-compatibility-'));
  const tarball = await packPlugin(base);
  const names = Object.keys(installations) as InstallationName[];
  await Promise.all(names.map((name) => installFresh(at(name), tarball, installations[name])));
  for (const name of names) writeSamples(at(name));
  expected = await lint('newest', [...readers.espree, ...readers.typescript, ...readers.vue]);
}, 180_000);
afterAll(() => rmSync(base, { recursive: true }));

function writeSamples(folder: string): void {
  cpSync(join(root, applications), join(folder, 'apps'), { recursive: true });
  mkdirSync(join(folder, 'examples'));
  for (const page of listProjectFiles('docs/rules')) {
    for (const { code, line, language } of readDocExamples(readProjectFile(`docs/rules/${page}`))) {
      // Other engines than ESLint do not read options in comments.
      if (!/\/\* eslint /.test(code))
        writeFileSync(join(folder, 'examples', `${page.replace('.md', '')}-${line}.${language}`), code);
    }
  }
}

/** The text of a configuration with the preset `all` and these parsers, each imported. */
function configuration(chosen: readonly Reader[]): string {
  const parsers = [
    ...new Set(chosen.flatMap(({ parser, options }) => [parser, (options as { parser?: string })?.parser])),
  ].filter((parser) => parser !== undefined);
  const nameOf = (parser: string): string => `parser${parsers.indexOf(parser)}`;
  const entries = chosen.map(({ files, parser, options }) => {
    const written = JSON.stringify(options ?? {}).replace(
      /"parser":("[^"]+")/,
      (_, inner: string) => `"parser":${nameOf(JSON.parse(inner) as string)}`,
    );
    return `{ files: ['${files}'], languageOptions: { ${parser === undefined ? '' : `parser: ${nameOf(parser)}, `}parserOptions: ${written} } }`;
  });
  return [
    "import bulwark from 'eslint-plugin-bulwark';",
    ...parsers.map((parser) => `import * as ${nameOf(parser)} from '${parser}';`),
    `export default [bulwark.configs.all, ${entries.join(', ')}];`,
  ].join('\n');
}

/** Lints the samples, or what else is in `folders`, with the command line of an installation's ESLint. */
async function lint(
  name: InstallationName,
  chosen: readonly Reader[],
  options: readonly string[] = [],
  folders: readonly string[] = samples,
): Promise<readonly Report[]> {
  writeFileSync(join(at(name), 'eslint.config.js'), configuration(chosen));
  const patterns = chosen.flatMap(({ files }) => folders.map((folder) => `${folder}/${files}`));
  const { code, output } = await run(
    at(name),
    process.execPath,
    ...['node_modules/eslint/bin/eslint.js', '--no-error-on-unmatched-pattern'],
    ...['-f', 'json', '-o', 'reports.json', ...options, ...patterns],
  );
  // 2 is for a run that did not come to its end; what it says then is the reason.
  if (code === 2) throw new Error(output);
  const results = JSON.parse(readFileSync(join(at(name), 'reports.json'), 'utf8')) as ESLint.LintResult[];
  return sorted(
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, ruleId, message }) => ({
        file: inFolder(filePath, at(name)),
        line,
        column,
        rule: ruleId ?? 'error',
        message,
      })),
    ),
  );
}

function inFolder(path: string, folder: string): string {
  return path.slice(path.indexOf(folder) + folder.length + 1).replaceAll('\\', '/');
}

function sorted(reports: readonly Report[]): readonly Report[] {
  const key = ({ file, line, column, rule }: Report): string =>
    `${file}:${String(line).padStart(6)}:${String(column).padStart(6)} ${rule}`;
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The expected reports in files that these parsers read. */
function expectedOf(chosen: readonly Reader[]): readonly Report[] {
  const extensions = chosen.flatMap(({ files }) => files.replace(/^\*\*\/\*\.|[{}]/g, '').split(','));
  return expected.filter(({ file }) => extensions.includes(/\w+$/.exec(file)?.[0] ?? ''));
}

const combinations: readonly {
  readonly name: string;
  readonly installation: InstallationName;
  readonly chosen: readonly Reader[];
}[] = [
  { name: 'ESLint 9.15, espree, no TypeScript', installation: 'oldest', chosen: readers.espree },
  { name: 'ESLint 9.15, @babel/eslint-parser', installation: 'oldest', chosen: readers.babel },
  {
    name: 'ESLint 9.15, vue-eslint-parser for JavaScript',
    installation: 'oldest',
    chosen: readers.vueForJavaScript,
  },
  {
    name: 'the newest ESLint 9, espree and @typescript-eslint/parser',
    installation: 'eslint9',
    chosen: [...readers.espree, ...readers.typescript],
  },
  {
    name: 'ESLint 10, @typescript-eslint/parser for JavaScript',
    installation: 'newest',
    chosen: readers.typescriptForJavaScript,
  },
  { name: 'ESLint 10, espree beside TypeScript 7', installation: 'typescript7', chosen: readers.espree },
];

describe('the packed package, newly installed', () => {
  it('reports something in every kind of file', () => {
    const kinds = new Set(expected.map(({ file }) => /\w+$/.exec(file)?.[0]));
    expect([...kinds].sort()).toEqual(['cjs', 'js', 'ts', 'tsx', 'vue']);
    expect(expected.filter(({ rule }) => !rule.startsWith('bulwark/'))).toEqual([]);
  });

  for (const { name, installation, chosen } of combinations) {
    it(`${name}: the reports are the same`, async () => {
      expect(await lint(installation, chosen)).toEqual(expectedOf(chosen));
    });
  }

  it('reports the same from a cache and from several threads', async () => {
    const chosen = [...readers.espree, ...readers.typescript, ...readers.vue];
    for (const options of [['--cache'], ['--cache'], ['--concurrency=2']]) {
      expect(await lint('newest', chosen, options), options.join(' ')).toEqual(expected);
    }
  });
});

describe('oxlint', () => {
  /** Lints folders of the newest installation with oxlint and all that the preset `all` says. */
  async function lintWithOxlint(...folders: readonly string[]): Promise<readonly Report[]> {
    const { rules, settings } = (await importBuiltPlugin()).configs.all;
    const config = {
      jsPlugins: ['eslint-plugin-bulwark'],
      plugins: [],
      categories: { correctness: 'off' },
      rules,
      settings,
    };
    writeFileSync(join(at('newest'), '.oxlintrc.json'), JSON.stringify(config));
    const program = 'node_modules/oxlint/bin/oxlint';
    const { output } = await run(at('newest'), process.execPath, program, '-f', 'json', ...folders);
    const { diagnostics } = JSON.parse(output) as OxlintOutput;
    return sorted(
      diagnostics.map(({ message, code = 'error', filename, labels }) => ({
        file: filename.replaceAll('\\', '/'),
        line: labels[0]?.span.line ?? 0,
        column: labels[0]?.span.column ?? 0,
        rule: code.replace(/^(\w+)\((.+)\)$/, '$1/$2'),
        message,
      })),
    );
  }

  it('reports what ESLint does', async () => {
    expect(await lintWithOxlint(...samples)).toEqual(expected);
  });

  it('reports what ESLint does where the syntax is odd', async () => {
    // Those that oxlint reads, without the component of two scripts, of which it reads each on its own.
    for (const file of ['assigned.ts', 'elements.jsx', 'module.js', 'script.cjs', 'types.ts', 'types.tsx'])
      cpSync(join(root, 'tests/fixtures/syntax', file), join(at('newest'), 'syntax', file));
    const chosen = [...readers.espree, ...readers.typescript];
    const reports = await lint('newest', chosen, [], ['syntax']);
    expect(reports).not.toEqual([]);
    expect(await lintWithOxlint('syntax')).toEqual(reports);
  });
});

describe('a browser', () => {
  const entry = `
    import { Linter } from 'eslint/universal';
    import bulwark from 'eslint-plugin-bulwark';
    globalThis.lint = (code) => JSON.stringify(new Linter().verify(code, bulwark.configs.all, 'src/app.js'));
  `;

  it('runs the rules from a bundle in which nothing of Node is left', async () => {
    writeFileSync(join(at('newest'), 'browser.js'), entry);
    const { code, output } = await run(
      at('newest'),
      process.execPath,
      'node_modules/esbuild/bin/esbuild',
      ...['browser.js', '--bundle', '--platform=browser', '--outfile=bundle.js', '--log-level=error'],
      // ESLint itself asks for these; the plugin asks for nothing.
      ...['--alias:node:path=path-browserify', '--define:process.env={}'],
    );
    expect({ code, output }).toEqual({ code: 0, output: '' });
    const browser = createContext({ structuredClone, URL }) as { lint?: (text: string) => string };
    runInContext(readFileSync(join(at('newest'), 'bundle.js'), 'utf8'), browser);
    const text = readProjectFile(`${applications}/express-pg/articles.js`);
    const messages = JSON.parse(browser.lint?.(text) ?? '[]') as readonly Linter.LintMessage[];
    const inFile = expected.filter(({ file }) => file === 'apps/express-pg/articles.js');
    expect(inFile).not.toEqual([]);
    expect(messages.map(({ line, message }) => ({ line, message }))).toEqual(
      inFile.map(({ line, message }) => ({ line, message })),
    );
  });
});
