import { exponent, median, table, type Bar } from './figures.ts';
import { runMeasurement, type GrowthTime } from './measurement.ts';
import { ownContenders, type Contender } from './contenders.ts';
import { shapes, type Shape } from './shapes.ts';

/** How much steeper than ESLint's own growth counts as the same. */
const SAME_EXPONENT = 0.05;

/** Lints each shape at its sizes and prints how the times grow. A shape that gets stuck is a time-out, and a bar missed. */
export async function measureGrowth(quick: boolean, only: readonly string[]): Promise<readonly Bar[]> {
  const bars: Bar[] = [];
  const rows: string[][] = [['', 'largest', ...ownContenders.map((name) => `${name} ms`), 'growth', 'ours']];
  for (const shape of shapes.filter(
    ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
  )) {
    const sizes = quick
      ? shape.sizes.slice(0, -1).concat(shape.sizes.length === 1 ? shape.sizes : [])
      : shape.sizes;
    const { times, timedOut } = await runMeasurement<GrowthTime>('growth', [
      shape.name,
      sizes.join(),
      quick ? '3' : '5',
    ]);
    const of = (name: Contender): readonly number[] =>
      sizes.map((size) =>
        median(times.filter((time) => time.contender === name && time.size === size).map(({ ms }) => ms)),
      );
    rows.push(rowOf(shape, sizes, of));
    bars.push({
      name: `${shape.name}: ends`,
      value: timedOut ? 'time-out' : 'yes',
      limit: 'yes',
      holds: !timedOut,
    });
    if (!timedOut) bars.push(...barsOf(shape, sizes, of));
    const ratio = (of('strict').at(-1) ?? NaN) / (of('empty rule').at(-1) ?? NaN);
    console.error(`${shape.name}: ${ratio.toFixed(2)}`);
  }
  console.log(`\n${table(rows)}`);
  return bars;
}

function rowOf(shape: Shape, sizes: readonly number[], of: (name: Contender) => readonly number[]): string[] {
  const grows = sizes.length > 1;
  return [
    shape.name,
    grows ? `${sizes.at(-1)} ${shape.unit}` : '',
    ...ownContenders.map((name) => (of(name).at(-1) ?? NaN).toFixed(0)),
    grows ? exponent(sizes, of('no rules')).toFixed(2) : '',
    grows
      ? (['recommended', 'strict'] as const).map((name) => exponent(sizes, of(name)).toFixed(2)).join(' / ')
      : '',
  ];
}

function barsOf(
  shape: Shape,
  sizes: readonly number[],
  of: (name: Contender) => readonly number[],
): readonly Bar[] {
  return (['recommended', 'strict'] as const).flatMap((name) => {
    const ratio = (of(name).at(-1) ?? NaN) / (of(shape.over).at(-1) ?? NaN);
    const bars: Bar[] = [
      {
        name: `${shape.name}: ${name} over ${shape.over}`,
        value: ratio.toFixed(2),
        limit: shape.most.toFixed(2),
        holds: ratio <= shape.most,
      },
    ];
    if (sizes.length > 1) {
      const steeper = exponent(sizes, of(name)) - exponent(sizes, of('no rules'));
      bars.push({
        name: `${shape.name}: how much steeper ${name} grows`,
        value: steeper.toFixed(2),
        limit: SAME_EXPONENT.toFixed(2),
        holds: steeper <= SAME_EXPONENT,
      });
    }
    return bars;
  });
}
