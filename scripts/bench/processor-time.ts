import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;

/** Milliseconds of processor time that `run` takes; nobody else's garbage is collected in them. */
export async function processorTime(run: () => Promise<unknown>): Promise<number> {
  // A full collection would also throw away compiled code, which the next run then pays for.
  collectGarbage({ type: 'minor' });
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
