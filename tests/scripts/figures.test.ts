import { describe, expect, it } from 'vitest';
import { exponent, median, table } from '../../scripts/bench/figures.ts';
import { countLines } from '../../scripts/corpus/source-files.ts';

describe('figures of the bench', () => {
  it('median is the middle, or between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
  });

  it('exponent is the power that times grow with', () => {
    const sizes = [10, 20, 40, 80];
    expect(exponent(sizes, sizes)).toBeCloseTo(1);
    expect(
      exponent(
        sizes,
        sizes.map((size) => 3 * size ** 2),
      ),
    ).toBeCloseTo(2);
  });

  it('lines are those that end, and a last one that does not', () => {
    expect(countLines('a\nb\n')).toBe(2);
    expect(countLines('a\nb')).toBe(2);
    expect(countLines('')).toBe(1);
  });

  it('columns of a table stand below one another, numbers to the right', () => {
    expect(
      table([
        ['', 'ms'],
        ['ours', '7'],
      ]),
    ).toBe('      ms\nours   7');
  });
});
