import { expect, it } from 'vitest';
import { quotedHoles } from '../../src/syntax/quoted-holes.ts';
import type { TextPart } from '../../src/syntax/text-part.ts';

/** A text whose holes are written `?`. */
function parts(text: string): readonly TextPart[] {
  let hole = 0;
  return text.split(/(\?)/).map((part) => (part === '?' ? { hole: hole++ } : { text: part }));
}

const XPATH = { quotes: ["'", '"'] };
const GRAPHQL = { quotes: ['"""', '"'], escape: '\\', lineComment: '#' };

it.each([
  ['?', XPATH, [undefined]],
  ['a=\'?\' and ? or b="?"', XPATH, ["'", undefined, '"']],
  [`'"?"' + ?`, XPATH, ["'", undefined]],
  ["'\\'?", XPATH, [undefined]],
  ['"\\"?" ?', GRAPHQL, ['"', undefined]],
  ['"""a "?" ?""" ?', GRAPHQL, ['"""', '"""', undefined]],
  ['"" ?', GRAPHQL, [undefined]],
  ['# it"s ?\n?', GRAPHQL, [undefined, undefined]],
  ['"#?"', GRAPHQL, ['"']],
])('knows in which quotes of %s the holes stand', (text, syntax, quotes) => {
  expect(quotedHoles(parts(text), syntax).map(({ quote }) => quote)).toEqual(quotes);
});
