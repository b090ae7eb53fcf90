/**
 * Lints `examples/` with the built plugin's `recommended` preset and prints each finding with its place in the code:
 * what a newcomer sees first. Exits with 1 when nothing is found, since the examples are there to be found.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { codeFrame } from './code-frame.ts';
import { importPlugin } from './corpus/linting.ts';
import { root } from './root.ts';

const { recommended } = (await importPlugin()).configs;
const eslint = new ESLint({
  cwd: join(root, 'examples'),
  overrideConfigFile: true,
  overrideConfig: [recommended, { files: ['**/*.ts'], languageOptions: { parser: typescriptParser } }],
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
    console.log(codeFrame(lines, message));
    if (message.fix) console.log('  fixed by: eslint --fix');
  }
}
console.log(`\n${findings} findings in examples/. Each has a safe twin beside it that is not reported.`);
if (findings === 0) process.exitCode = 1;
