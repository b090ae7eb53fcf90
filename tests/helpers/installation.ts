import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { readDocExamples } from './doc-examples.ts';
import { applications } from './marked-lines.ts';
import { importBuiltPlugin, listProjectFiles, readProjectFile, root, run } from './project.ts';

/** A report without what engines word each in their own way. */
export interface Report {
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
export interface Reader {
  readonly files: string;
  readonly parser?: string;
  readonly options?: object;
}

const typescript = '@typescript-eslint/parser';
/** The parsers that people use, by what they read. */
export const readers = {
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

/** The usual parser of each kind of file. */
export const usualReaders: readonly Reader[] = [...readers.espree, ...readers.typescript, ...readers.vue];

/** The folders that an installation gets to be linted. */
const samples = ['apps', 'examples'];

/** A folder in which the packed plugin is installed beside ESLint, and perhaps other programs that run it. */
export class Installation {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Writes what is linted everywhere: the small applications, and the examples of the rules' pages. */
  writeSamples(): void {
    cpSync(join(root, applications), join(this.folder, 'apps'), { recursive: true });
    mkdirSync(join(this.folder, 'examples'));
    for (const page of listProjectFiles('docs/rules')) {
      for (const { code, line, language } of readDocExamples(readProjectFile(`docs/rules/${page}`))) {
        // Other engines than ESLint do not read options in comments.
        if (/\/\* eslint /.test(code)) continue;
        const name = `${page.replace('.md', '')}-${line}.${language}`;
        writeFileSync(join(this.folder, 'examples', name), code);
      }
    }
  }

  /** What ESLint's command line reports with the preset `all`, in the samples or in other folders. */
  async lint(
    chosen: readonly Reader[],
    options: readonly string[] = [],
    folders: readonly string[] = samples,
  ): Promise<readonly Report[]> {
    writeFileSync(join(this.folder, 'eslint.config.js'), configuration(chosen));
    const patterns = chosen.flatMap(({ files }) => folders.map((folder) => `${folder}/${files}`));
    const { code, output } = await run(
      this.folder,
      process.execPath,
      ...['node_modules/eslint/bin/eslint.js', '--no-error-on-unmatched-pattern'],
      ...['-f', 'json', '-o', 'reports.json', ...options, ...patterns],
    );
    // 2 is for a run that did not come to its end; what it says then is the reason.
    if (code === 2) throw new Error(output);
    const results = JSON.parse(
      readFileSync(join(this.folder, 'reports.json'), 'utf8'),
    ) as ESLint.LintResult[];
    return sorted(
      results.flatMap(({ filePath, messages }) =>
        messages.map(({ line, column, ruleId, message }) => ({
          file: this.#inFolder(filePath),
          line,
          column,
          rule: ruleId ?? 'error',
          message,
        })),
      ),
    );
  }

  /** What oxlint reports with all that the preset `all` says. */
  async lintWithOxlint(folders: readonly string[] = samples): Promise<readonly Report[]> {
    const { rules, settings } = (await importBuiltPlugin()).configs.all;
    const config = {
      jsPlugins: ['eslint-plugin-bulwark'],
      plugins: [],
      categories: { correctness: 'off' },
      rules,
      settings,
    };
    writeFileSync(join(this.folder, '.oxlintrc.json'), JSON.stringify(config));
    const program = 'node_modules/oxlint/bin/oxlint';
    const { output } = await run(this.folder, process.execPath, program, '-f', 'json', ...folders);
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

  #inFolder(path: string): string {
    return path.slice(path.indexOf(this.folder) + this.folder.length + 1).replaceAll('\\', '/');
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

function sorted(reports: readonly Report[]): readonly Report[] {
  const key = ({ file, line, column, rule }: Report): string =>
    `${file}:${String(line).padStart(6)}:${String(column).padStart(6)} ${rule}`;
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
