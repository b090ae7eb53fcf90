/**
 * Lints `examples/` with the built plugin's `recommended` preset and prints each finding with its place in the code:
 * what a newcomer sees first. Exits with 1 when nothing is found, since the examples are there to be found.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';

const root = join(import.meta.dirname, '..');
const plugin = (await import(pathToFileURL(join(root, 'dist/index.js')).href)) as {
  readonly default: { readonly configs: Readonly<Record<'recommended', Linter.Config>> };
};

const eslint = new ESLint({
  cwd: join(root, 'examples'),
  overrideConfigFile: true,
  overrideConfig: [
    plugin.default.configs.recommended,
    { files: ['**/*.ts'], languageOptions: { parser: typescriptParser } },
  ],
});

let findings = 0;
for (const { filePath, messages } of await eslint.lintFiles(['src'])) {
  const lines = readFileSync(filePath, 'utf8').split('\n');
  for (const message of messages) {
    findings += 1;
    console.log(
      `\n${relative(root, filePath)}:${message.line}:${message.column}  ${message.ruleId ?? 'error'}`,
    );
    console.log(`  ${message.message}\n`);
    console.log(frame(lines, message));
    if (message.fix) console.log('  fixed by: eslint --fix');
  }
}
console.log(`\n${findings} findings in examples/. Each has a safe twin beside it that is not reported.`);
if (findings === 0) process.exitCode = 1;

/** The reported line with those around it, and a mark under what is reported. */
function frame(lines: readonly string[], { line, column, endLine, endColumn }: Linter.LintMessage): string {
  const width = String(line + 1).length;
  const shown: string[] = [];
  for (let at = Math.max(1, line - 2); at <= Math.min(lines.length, line + 1); at += 1) {
    shown.push(`  ${at === line ? '>' : ' '} ${String(at).padStart(width)} | ${lines[at - 1] ?? ''}`);
    if (at !== line) continue;
    const length = endLine === line && endColumn !== undefined ? endColumn - column : 1;
    shown.push(`    ${' '.repeat(width)} | ${' '.repeat(column - 1)}${'^'.repeat(Math.max(1, length))}`);
  }
  return shown.join('\n');
}
