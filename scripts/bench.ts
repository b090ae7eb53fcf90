/**
 * Measures what the plugin costs beside ESLint itself, and says of each promise whether it holds: exits with 1 when one
 * does not. `npm run bench -- cost growth` measures some parts, `--quick` measures less of each, and `--shape NAME`
 * only the shapes whose names contain that.
 */
import { parseArgs } from 'node:util';
import { measureCost } from './bench/cost.ts';
import { table, type Bar } from './bench/figures.ts';
import { measureGrowth } from './bench/growth.ts';
import { measureImport } from './bench/import-time.ts';
import { measureMemory } from './bench/memory.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    shape: { type: 'string', multiple: true, default: [] },
  },
});
const { quick, shape } = values;

const parts: Readonly<Record<string, () => readonly Bar[] | Promise<readonly Bar[]>>> = {
  import: () => measureImport(quick),
  cost: async () => [
    ...(await measureCost('JavaScript', quick)),
    ...(await measureCost('TypeScript', quick)),
  ],
  memory: () => measureMemory(quick),
  growth: () => measureGrowth(quick, shape),
};

const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const bars: Bar[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length === 0 || positionals.includes(name)) bars.push(...(await measure()));
}
console.log(
  `\n${table([
    ['', 'measured', 'at most', ''],
    ...bars.map(({ name, value, limit, holds }) => [name, value, limit, holds ? 'holds' : 'MISSED']),
  ])}`,
);
if (bars.some(({ holds }) => !holds)) process.exitCode = 1;
