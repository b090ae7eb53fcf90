import { ownContenders, type Contender } from './contenders.ts';
import { median, table, type Bar } from './figures.ts';
import { runMeasurement, type PeakMemory } from './measurement.ts';

/** Compares the most memory that runs over both corpora take, each in a process of its own. */
export async function measureMemory(quick: boolean): Promise<readonly Bar[]> {
  const peaks = new Map<Contender, number[]>(ownContenders.map((name) => [name, []]));
  for (let round = 0; round < (quick ? 1 : 3); round += 1) {
    for (const name of ownContenders) {
      const { times } = await runMeasurement<PeakMemory>('memory', [name, quick ? '6000' : '30000']);
      for (const { megabytes } of times) peaks.get(name)?.push(megabytes);
    }
  }
  const of = (name: Contender): number => median(peaks.get(name) ?? []);
  const ratio = (name: Contender): number => of(name) / of('no rules');
  console.log(
    `\n${table([
      ['', 'peak memory, of that without rules'],
      ...ownContenders.map((name) => [name, ratio(name).toFixed(2)]),
    ])}`,
  );
  return (['recommended', 'strict'] as const).map((name) => ({
    name: `peak memory of ${name} over no rules`,
    value: ratio(name).toFixed(2),
    limit: '1.10',
    holds: ratio(name) <= 1.1,
  }));
}
