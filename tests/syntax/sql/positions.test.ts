import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sqlPositions } from '../../../src/syntax/sql/positions.ts';
import type { SqlPart } from '../../../src/syntax/sql/tokens.ts';

/** A statement in which `@` stands for a hole. */
function parts(text: string): readonly SqlPart[] {
  return text
    .split('@')
    .flatMap((piece, at): readonly SqlPart[] =>
      at === 0 ? [{ text: piece }] : [{ hole: at - 1 }, { text: piece }],
    );
}

describe('how a hole is read', () => {
  const cases: readonly (readonly [sql: string, kinds: readonly string[]])[] = [
    ["SELECT * FROM t WHERE a = '@'", ['quoted-value']],
    ["SELECT * FROM t WHERE a LIKE '%@%'", ['partial-value']],
    ["SELECT * FROM t WHERE a > INTERVAL '@'", ['typed-literal']],
    ['SELECT * FROM t WHERE a = @ AND b > @', ['value', 'value']],
    ['SELECT * FROM t WHERE a IN (@, @)', ['value', 'value']],
    ['SELECT * FROM t WHERE a BETWEEN @ AND @', ['value', 'value']],
    ['INSERT INTO t (a, b) VALUES (@, @)', ['value', 'value']],
    ['UPDATE t SET a = @ WHERE b = @', ['value', 'value']],
    ['UPDATE t SET @ = 1', ['identifier']],
    ['SELECT lower(@) FROM t', ['value']],
    ['SELECT * FROM t LIMIT @ OFFSET @', ['row-count', 'row-count']],
    ['SELECT * FROM @', ['identifier']],
    ['SELECT @ FROM t', ['identifier']],
    ['SELECT a, @ FROM t', ['identifier']],
    ['SELECT * FROM t ORDER BY @ @', ['identifier', 'direction']],
    ['SELECT * FROM t ORDER BY a @', ['direction']],
    ['SELECT * FROM users_@', ['identifier']],
    ['SELECT * FROM @.t', ['identifier']],
    ['SELECT * FROM "@"', ['quoted-identifier']],
    ['SELECT * FROM t WHERE @ = 1', ['identifier']],
    ['SELECT * FROM t WHERE @', ['fragment']],
    ['SELECT * FROM t @', ['fragment']],
    ['@', ['fragment']],
    ['SELECT 1 -- @', ['comment']],
    ['SELECT 1 /* @ */ FROM t', ['comment']],
  ];
  for (const [sql, kinds] of cases) {
    it(sql, () => {
      expect(sqlPositions(parts(sql)).map(({ kind }) => kind)).toEqual(kinds);
    });
  }
});

describe('any text', () => {
  it('gives one place to each hole, in order', () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '`',
      '--',
      '/*',
      '*/',
      '$$',
      '(',
      ')',
      ',',
      'WHERE a =',
      'x',
      '\n',
      '@',
      '[',
      ']',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const list = parts(pieces.join(' '));
        const holes = list.flatMap((part) => ('hole' in part ? [part.hole] : []));
        expect(sqlPositions(list).map(({ hole }) => hole)).toEqual(holes);
      }),
    );
  });
});
