/** Measures one thing in a process of its own and prints each figure as a line of JSON. See `runMeasurement`. */
import { createLinter, type LintFile } from '../../corpus/linting.ts';
import { contenderConfig, ownContenders, type Contender } from '../contenders.ts';
import { corpusBatches, type Language } from '../cost.ts';
import type { GrowthTime, PeakMemory } from '../measurement.ts';
import { processorTime } from '../processor-time.ts';
import { shapes } from '../shapes.ts';

const [kind, first = '', second = '', third = ''] = process.argv.slice(2);
if (kind === 'growth') await measureGrowth(first, second.split(',').map(Number), Number(third));
else await measureMemory(first as Contender, Number(second));

async function measureGrowth(name: string, sizes: readonly number[], rounds: number): Promise<void> {
  const shape = shapes.find((one) => one.name === name);
  if (!shape) throw new Error(`No shape is called ${name}.`);
  const linters = new Map<Contender, LintFile>();
  for (const contender of ownContenders)
    linters.set(contender, createLinter(await contenderConfig(contender)));
  // Until the compiler has seen all of it, times fall from run to run.
  const warmUp = sizes.length > 1 ? 4 : 0;
  for (let round = 1 - warmUp; round <= rounds; round += 1) {
    for (const size of round > 0 ? sizes : sizes.slice(0, 2)) {
      const text = shape.code(size);
      for (let turn = 0; turn < ownContenders.length; turn += 1) {
        const contender = ownContenders[(turn + round + warmUp) % ownContenders.length] as Contender;
        const lint = linters.get(contender) as LintFile;
        const ms = await processorTime(async () => {
          const messages = await lint({ path: 'shape.js', text });
          if (messages.some(({ fatal }) => fatal)) throw new Error(messages[0]?.message);
        });
        if (round > 0) print<GrowthTime>({ contender, size, ms });
      }
    }
  }
}

async function measureMemory(contender: Contender, lines: number): Promise<void> {
  const lint = createLinter(await contenderConfig(contender));
  for (const language of ['JavaScript', 'TypeScript'] satisfies readonly Language[]) {
    for (const batch of await corpusBatches(language, lines)) for (const file of batch) await lint(file);
  }
  print<PeakMemory>({ megabytes: process.resourceUsage().maxRSS / 1024 });
}

function print<Line>(line: Line): void {
  console.log(JSON.stringify(line));
}
