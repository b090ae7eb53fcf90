import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Contender } from './contenders.ts';

/** One run over one shape. */
export interface GrowthTime {
  readonly contender: Contender;
  readonly size: number;
  readonly ms: number;
}

/** The most memory that one contender's run over the corpus took. */
export interface PeakMemory {
  readonly megabytes: number;
}

/** A run that says nothing for this long hangs. */
const SILENCE_MS = 180_000;

/** Measures in a process of its own, that is ended when it gets stuck; what it printed until then comes back. */
export async function runMeasurement<Line>(
  kind: 'growth' | 'memory',
  parameters: readonly string[],
): Promise<{ readonly times: readonly Line[]; readonly timedOut: boolean }> {
  const script = join(root, 'scripts/bench/processes/measure.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, kind, ...parameters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const times: Line[] = [];
  let timedOut = false;
  const stop = (): void => {
    timedOut = true;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(stop, SILENCE_MS);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(timer);
    timer = setTimeout(stop, SILENCE_MS);
    times.push(JSON.parse(line) as Line);
  }
  const code = await ended;
  clearTimeout(timer);
  if (code !== 0 && !timedOut) throw new Error(`Measuring ${kind} ${parameters.join(' ')} failed.`);
  return { times, timedOut };
}
