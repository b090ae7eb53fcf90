/**
 * Lints `examples/` with the built plugin's `recommended` preset and prints each finding with its place in the code and
 * the way the data takes: what a newcomer sees first. Exits with 1 when nothing is found, since the examples are there
 * to be found.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import type { Formatter } from '../src/formatters/report.ts';
import { importPlugin } from './corpus/linting.ts';
import { root } from './root.ts';

const { recommended } = (await importPlugin()).configs;
const cwd = join(root, 'examples');
const eslint = new ESLint({
  cwd,
  overrideConfigFile: true,
  overrideConfig: [recommended, { files: ['**/*.ts'], languageOptions: { parser: typescriptParser } }],
});
const terminal = (await import(pathToFileURL(join(root, 'formatters/terminal.js')).href)) as {
  readonly default: Formatter;
};

const results = await eslint.lintFiles(['src']);
const report = await terminal.default(results, {
  cwd,
  rulesMeta: eslint.getRulesMetaForResults(results),
  configOf: async (path) => (await eslint.calculateConfigForFile(path)) as Linter.Config,
});
console.log(report);
console.log('Each has a safe twin beside it that is not reported.');
if (report === '') process.exitCode = 1;
