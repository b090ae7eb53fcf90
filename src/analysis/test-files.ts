import { relativeTo } from '../dataflow/module-name.ts';
import { globPattern } from '../syntax/glob.ts';

/**
 * Files that hold tests, or what only tests use, in projects that do not say which these are: by the usual endings, and
 * by the folders that test runners look into.
 */
export const TEST_FILES: readonly string[] = [
  '*.{test,tests,spec,specs,e2e,e2e-spec,cy,bench,mock,mocks,fixture,fixtures}.*',
  '*{_test,-test,_spec,-spec}.{js,cjs,mjs,jsx,ts,cts,mts,tsx}',
  '{test,tests}.{js,cjs,mjs,jsx,ts,cts,mts,tsx}',
  '{__tests__,__test__,__mocks__,__fixtures__,test,tests,e2e,cypress,playwright}/**',
  '{fixtures,testdata,test-data,test-utils,testing}/**',
  '{jest,vitest,playwright,cypress,karma,mocha}.{config,setup}.*',
  './spec/**',
];

const compiled = new WeakMap<readonly string[], readonly RegExp[]>();

/** Whether a file is one of those that the globs name. Of a file elsewhere, the folders it stands in say nothing. */
export function isTestFile(
  { filename, cwd }: { readonly filename: string; readonly cwd: string },
  globs: readonly string[],
): boolean {
  const patterns = compiled.get(globs) ?? globs.map(globPattern);
  compiled.set(globs, patterns);
  const name = relativeTo(cwd, filename);
  const isElsewhere = name.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(name);
  const known = isElsewhere ? name.slice(name.lastIndexOf('/') + 1) : name;
  return patterns.some((pattern) => pattern.test(known));
}
