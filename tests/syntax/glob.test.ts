import { describe, expect, it } from 'vitest';
import { globPattern } from '../../src/syntax/glob.ts';

describe('a glob', () => {
  const cases: readonly (readonly [glob: string, names: readonly string[], others: readonly string[]])[] = [
    ['*.test.js', ['a.test.js', 'src/a.test.js'], ['a.test.jsx', 'a.js', 'atest.js']],
    [
      'app/**/route.ts',
      ['app/route.ts', 'app/a/b/route.ts', 'src/app/route.ts'],
      ['apps/route.ts', 'route.ts'],
    ],
    ['./app/*.ts', ['app/a.ts'], ['src/app/a.ts', 'app/b/a.ts']],
    ['{test,e2e}/**', ['test/a.js', 'x/e2e/b/c.js'], ['tests/a.js', 'latest/a.js']],
    ['a?.js', ['ab.js'], ['a.js', 'abc.js', 'a/.js']],
    ['*.{js,ts}', ['a.js', 'a.ts'], ['a.jsts', 'a.{js,ts}']],
    ['[id]/+page.(x)', ['[id]/+page.(x)'], ['i/+page.(x)']],
  ];
  for (const [glob, names, others] of cases) {
    it(`${glob} names ${names.join(', ')}, and not ${others.join(', ')}`, () => {
      const pattern = globPattern(glob);
      expect([...names, ...others].filter((name) => pattern.test(name))).toEqual(names);
    });
  }

  it('that is not closed is one of no files, and no error', () => {
    expect(globPattern('{a,b').test('a')).toBe(false);
  });
});
