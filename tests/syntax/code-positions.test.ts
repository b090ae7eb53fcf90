import { expect, it } from 'vitest';
import { codePositions } from '../../src/syntax/code-positions.ts';
import type { TextPart } from '../../src/syntax/text-part.ts';

/** Where the value stands that `#` marks. */
function positions(code: string): readonly string[] {
  let hole = 0;
  const parts = code.split(/(#)/).map((text): TextPart => (text === '#' ? { hole: hole++ } : { text }));
  return codePositions(parts).map(({ kind }) => kind);
}

it.each([
  ['f(#)', 'code'],
  ['"#"', 'string'],
  ["'a' + #", 'code'],
  [String.raw`"a\"#"`, 'string'],
  ['`${#}`', 'code'],
  ['`#`', 'string'],
  ['`${a}#`', 'string'],
  ['`${{ a: 1 }.a}#`', 'string'],
  ["// it's\n#", 'code'],
  ["/* ' */ #", 'code'],
  ['/* # */', 'code'],
  ["'\n#", 'code'],
])('%s: the value is %s', (code, kind) => {
  expect(positions(code)).toEqual([kind]);
});
