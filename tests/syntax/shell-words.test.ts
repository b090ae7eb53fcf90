import { describe, expect, it } from 'vitest';
import { shellWords } from '../../src/syntax/shell/words.ts';
import type { TextPart } from '../../src/syntax/text-part.ts';

/** `_` stands for a value. */
function words(text: string): unknown {
  let hole = 0;
  const parts = text
    .split(/(_)/)
    .filter((piece) => piece !== '')
    .map((piece): TextPart => (piece === '_' ? { hole: hole++ } : { text: piece }));
  return shellWords(parts)?.map(({ pieces }) =>
    pieces.map((piece) => ('text' in piece ? piece.text : piece.quoted ? '"_"' : '_')).join('+'),
  );
}

describe('the words of a command line', () => {
  it.each([
    ['ls -l', ['ls', '-l']],
    ['  ls\t_ ', ['ls', '_']],
    ['ls "_" \'_\'', ['ls', '"_"', '"_"']],
    ['ls a_b', ['ls', 'a+_+b']],
    [`ls "a b"'c'`, ['ls', 'a bc']],
    [`ls '' "$"`, undefined],
    [`ls ''`, ['ls', '']],
    [`ls '$(a) \\ "'`, ['ls', '$(a) \\ "']],
    ['a#b a~', ['a#b', 'a~']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'a | b',
    'a; b',
    'a & b',
    'a > b',
    'a < b',
    'a $b',
    'a `b`',
    'a \\ b',
    'a *',
    'a ?',
    'a [b]',
    'a {b}',
  ])('a shell makes more of %s', (text) => {
    expect(words(text)).toBeUndefined();
  });

  it.each([
    'a ~',
    'a #',
    'a !',
    'a\nb',
    'a %b%',
    'a ^',
    '(a)',
    'a "$b"',
    'a "`b`"',
    'a "\\b"',
    'a "b',
    "a 'b",
  ])('and of %s', (text) => {
    expect(words(text)).toBeUndefined();
  });
});
