/**
 * Everything that can be found without running the tests. All checks run, two at a time; the output of those that fail
 * is shown, and the exit code is 1 when there is one. `npm run check -- lint types` runs those alone. The linter uses
 * the plugin as built, so `npm run build` comes first.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

interface Check {
  readonly name: string;
  readonly command: string;
}

// Longest first, so that the short ones fill the second place.
const checks: readonly Check[] = [
  { name: 'lint', command: 'eslint . --max-warnings 0' },
  { name: 'types', command: 'tsc --noEmit -p .' },
  { name: 'format', command: 'prettier --check .' },
  { name: 'package', command: 'tsx scripts/check-package.ts' },
  { name: 'unused', command: 'knip' },
  { name: 'generated', command: 'tsx scripts/generate.ts --check' },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `No check is called ${unknown.join(', ')}; there are ${checks.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const waiting = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const total = waiting.length;
let failed = 0;
await Promise.all([runWaiting(), runWaiting()]);
if (failed > 0) {
  console.log(`${total - failed} passed, ${failed} failed`);
  process.exitCode = 1;
}

async function runWaiting(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const start = performance.now();
    const { code, output } = await run(check.command);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✔' : '✘'} ${check.name} (${seconds} s)`);
    if (code === 0) continue;
    failed += 1;
    console.log(`${output.trimEnd()}\n`);
  }
}

/** Runs a command of the project's dependencies; its exit code, and all it printed, in order. */
function run(command: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd: root, shell: true, env: { ...process.env, PATH: path } });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
