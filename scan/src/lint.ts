import { relative } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import yoctoSpinner from 'yocto-spinner';
import { requestUrl, type LintRequest } from './lint-request.ts';

/** How many files are linted between two looks at the progress. */
const BATCH = 400;

/** What was found, and how files were parsed. */
export interface Linted {
  readonly results: readonly ESLint.LintResult[];
  readonly rulesMeta: ReturnType<ESLint['getRulesMetaForResults']>;
  readonly configOf: (path: string) => Promise<Linter.Config | undefined>;
}

/** Lints files; says how far it is where a person looks on. */
export async function lintFiles(request: LintRequest, files: readonly string[]): Promise<Linted> {
  const eslint = await ESLint.fromOptionsModule(requestUrl(request));
  const isWatched = process.stderr.isTTY && files.length > 50;
  const spinner = isWatched
    ? yoctoSpinner({ text: `Scanning ${files.length} files`, stream: process.stderr }).start()
    : undefined;
  try {
    const results: ESLint.LintResult[] = [];
    const size = spinner ? BATCH : Math.max(1, files.length);
    for (let at = 0; at < files.length; at += size) {
      results.push(...(await eslint.lintFiles(files.slice(at, at + size).map(escaped))));
      if (spinner) spinner.text = `Scanned ${Math.min(at + size, files.length)} of ${files.length} files`;
    }
    return await withCommonJs(request, eslint, results);
  } finally {
    spinner?.stop();
  }
}

/** Lints texts that are not what is on disk: what is staged. */
export async function lintTexts(
  request: LintRequest,
  texts: readonly { readonly path: string; readonly text: string }[],
): Promise<Linted> {
  const eslint = await ESLint.fromOptionsModule(requestUrl(request));
  const results: ESLint.LintResult[] = [];
  for (const { path, text } of texts) results.push(...(await eslint.lintText(text, { filePath: path })));
  return linted(eslint, results);
}

/** Reads `.js` files that are no modules as what they are then: scripts of Node. */
async function withCommonJs(
  request: LintRequest,
  eslint: ESLint,
  results: readonly ESLint.LintResult[],
): Promise<Linted> {
  const failed = results.filter(
    ({ filePath, messages }) => /\.jsx?$/.test(filePath) && messages.some(({ fatal }) => fatal === true),
  );
  if (failed.length === 0 || request.config !== undefined || request.sourceType !== undefined)
    return linted(eslint, results);
  const others = await ESLint.fromOptionsModule(
    requestUrl({ ...withoutCache(request), concurrency: 'off', sourceType: 'commonjs' }),
  );
  const again = await others.lintFiles(failed.map(({ filePath }) => escaped(filePath)));
  const better = new Map(
    again
      .filter(({ messages }) => !messages.some(({ fatal }) => fatal === true))
      .map((result) => [result.filePath, result]),
  );
  const merged = results.map((result) => better.get(result.filePath) ?? result);
  const inner = linted(
    eslint,
    merged.filter((result) => !better.has(result.filePath)),
  );
  return {
    results: merged,
    rulesMeta: { ...inner.rulesMeta, ...others.getRulesMetaForResults([...better.values()]) },
    configOf: async (path) => (better.has(path) ? configFrom(others, path) : inner.configOf(path)),
  };
}

/** The cache is of the files as modules. */
function withoutCache(request: LintRequest): LintRequest {
  const copy: { -readonly [Key in keyof LintRequest]: LintRequest[Key] } = { ...request };
  delete copy.cache;
  return copy;
}

function linted(eslint: ESLint, results: readonly ESLint.LintResult[]): Linted {
  return {
    results,
    rulesMeta: eslint.getRulesMetaForResults([...results]),
    configOf: (path) => configFrom(eslint, path),
  };
}

async function configFrom(eslint: ESLint, path: string): Promise<Linter.Config | undefined> {
  return (await eslint.calculateConfigForFile(path)) as Linter.Config | undefined;
}

/** A path that ESLint does not take for a pattern. */
function escaped(path: string): string {
  return relative('.', path) === ''
    ? path
    : path.replace(/[\\()[\]{}!*?+@]/g, process.platform === 'win32' ? '$&' : '\\$&');
}
