#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' };
import { explainRule } from './explain-rule.ts';
import { init } from './init.ts';
import { commandLine } from './options.ts';
import { scan } from './scan.ts';
import { say, Trouble } from './trouble.ts';

const FOUND = 1;
const TROUBLE = 2;

const program = commandLine(packageJson.version, {
  async scan(paths, options) {
    const { found, trouble } = await scan(process.cwd(), paths, options);
    process.exitCode = trouble ? TROUBLE : found ? FOUND : 0;
  },
  explain: explainRule,
  init: (options) => init(process.cwd(), options),
});
program.exitOverride((error) => {
  process.exit(error.exitCode === 0 ? 0 : TROUBLE);
});
for (const command of program.commands)
  command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : TROUBLE));

try {
  await program.parseAsync();
} catch (error) {
  say(
    error instanceof Trouble
      ? error.message
      : `The scan failed: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = TROUBLE;
}
