/** What is to be linted and how: what workers are told, as JSON. */
export interface LintRequest {
  readonly cwd: string;
  readonly preset: 'recommended' | 'strict' | 'all';
  /** The rules to run, by name without prefix; without it, those of the preset. */
  readonly rules?: readonly string[];
  /** The lowest score of rules to run. */
  readonly lowestScore: number;
  /** The project's own configuration: found from `cwd`, or this file. */
  readonly config?: true | string;
  readonly cache?: string;
  readonly fix: boolean;
  readonly concurrency: number | 'auto' | 'off';
  /** The kind of program that `.js` files are taken for. */
  readonly sourceType?: 'module' | 'commonjs';
}

/** The module of the options with a request in its address, which is how ESLint hands it to its workers. */
export function requestUrl(request: LintRequest): URL {
  const url = new URL('./lint-options.js', import.meta.url);
  url.searchParams.set('request', JSON.stringify(request));
  return url;
}
