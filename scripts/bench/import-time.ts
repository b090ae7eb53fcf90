import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.ts';
import { median, type Bar } from './figures.ts';

const MOST_MS = 25;

/** Prints the processor time, in milliseconds, of importing a module into a process that has imported nothing else. */
const timeImport = `
  const start = process.cpuUsage();
  await import(process.argv[1]);
  const { user, system } = process.cpuUsage(start);
  console.log((user + system) / 1000);
`;

/** Imports the plugin as published, each time in a new process. */
export function measureImport(quick: boolean): readonly Bar[] {
  const url = pathToFileURL(join(root, 'dist/index.js')).href;
  const times = Array.from({ length: quick ? 5 : 15 }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', timeImport, url], { encoding: 'utf8' }),
    ),
  );
  const time = median(times);
  console.log(`\nImporting the plugin: ${time.toFixed(1)} ms of processor time`);
  return [
    {
      name: 'importing the plugin',
      value: `${time.toFixed(1)} ms`,
      limit: `${MOST_MS} ms`,
      holds: time <= MOST_MS,
    },
  ];
}
