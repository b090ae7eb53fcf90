import { describe, expect, it } from 'vitest';
import { programPositions, shellPositions } from '../../../src/syntax/shell/positions.ts';
import type { TextPart } from '../../../src/syntax/text-part.ts';

/** Parts of a text in which `%` stands for a value that is put into it. */
function partsOf(text: string): readonly TextPart[] {
  let hole = -1;
  return text.split(/(%)/).map((part) => (part === '%' ? { hole: (hole += 1) } : { text: part }));
}

describe('how a shell reads a value', () => {
  it.each([
    ['ls %', 'word'],
    ['ls "%"', 'double-quoted'],
    ["ls '%'", 'single-quoted'],
    ['ls "a" %', 'word'],
    [`ls "it's %"`, 'double-quoted'],
    [`ls 'a"%'`, 'single-quoted'],
    [`ls 'a'"'%'"`, 'double-quoted'],
    ['ls \\"%', 'word'],
    ['ls "\\"%"', 'double-quoted'],
    ["ls '\\'%", 'word'],
    ['ls "$(cat %)"', 'word'],
    ['ls "$(cat %)%"', 'word double-quoted'],
    ['ls "`cat %`"', 'word'],
    ['% % "%', 'word word double-quoted'],
    ['', ''],
  ])('%j', (text, kinds) => {
    expect(
      shellPositions(partsOf(text))
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });
});

describe('the values that choose the program', () => {
  it.each([
    ['%', 1],
    ['% %', 1],
    ['bin/%-% a', 2],
    ['ls %', 0],
    [' %', 1],
  ])('%j', (text, count) => {
    expect(programPositions(partsOf(text))).toHaveLength(count);
  });
});
