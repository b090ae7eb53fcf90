import { describe, expect, it } from 'vitest';
import { liesIn, parseVersionRange } from '../../src/syntax/version-range.ts';

function answer(project: string, row: string): boolean | undefined | 'unreadable' {
  const [range, other] = [parseVersionRange(project), parseVersionRange(row)];
  return range && other ? liesIn(range, other) : 'unreadable';
}

describe('whether the versions a project allows lie in the range of a row', () => {
  const cases: readonly (readonly [
    project: string,
    row: string,
    answer: boolean | undefined | 'unreadable',
  ])[] = [
    // What carets and tildes hold still.
    ['^3.17.0', '>=3.17', true],
    ['^3.6.0', '>=3.17', undefined],
    ['^2.3.0', '>=3.17', false],
    ['^3.17.0', '<4', true],
    ['^3.17.0', '<3.18', undefined],
    ['^4.0.0', '<4', false],
    ['^0.2.3', '<0.3', true],
    ['^0.2.3', '<0.2.9', undefined],
    ['^0.0.3', '0.0.3', true],
    ['^0', '<1', true],
    ['^0.0', '<0.1', true],
    ['~1.2.3', '<1.3', true],
    ['~1.2', '1.2.x', true],
    ['~1', '^1', true],
    ['~> 1.2', '<1.3', true],
    // One version.
    ['1.2.3', '1.2.3', true],
    ['=1.2.3', '>1.2.3', false],
    ['v1.2.3', '>=1.2.3', true],
    ['1.2.3', '<=1.2.3', true],
    ['1.2.3', '<1.2.3', false],
    // Numbers that are left open.
    ['1.x', '>=1 <2', true],
    ['1', '1.*', true],
    ['1.2.X', '>=1.2.0 <1.3.0', true],
    ['*', '>=0', true],
    ['', '>=1', undefined],
    ['x', '*', true],
    ['1.2', '>1', false],
    ['>1', '>=2', true],
    ['>1.2', '>=1.3', true],
    ['<=1', '<2', true],
    ['<=1.2', '<1.3', true],
    ['>*', '>=0', undefined],
    // Several at once.
    ['>=1.2 <1.9', '^1', true],
    ['>= 1.2 < 1.9', '^1', true],
    ['>=1.2, <1.9', '^1', true],
    ['1.2 - 1.9', '^1', true],
    ['1.2.3 - 2', '<3', true],
    ['1.2.3 - 2', '<2', undefined],
    ['^1 || ^2', '<3', true],
    ['^1 || ^2', '^2', undefined],
    ['^1 || ^2', '^3', false],
    ['^1', '^1 || ^2', true],
    ['>=1.5 <2.5', '^1 || ^2', true],
    ['>=1.5 <4', '^1 || ^3', undefined],
    ['>=1', '>=1', true],
    ['>=1', '<4', undefined],
    ['<2 >3', '>=0', undefined],
    // What leads to a release counts as it.
    ['^5.0.0-beta.25', '>=5', true],
    ['5.0.0-rc.1', '<5', false],
    ['1.2.3+build.5', '1.2.3', true],
    // What is none.
    ['latest', '>=1', 'unreadable'],
    ['workspace:*', '>=1', 'unreadable'],
    ['1.2.3.4', '>=1', 'unreadable'],
    ['^1 || next', '>=1', 'unreadable'],
    ['>= ', '>=1', 'unreadable'],
  ];
  for (const [project, row, expected] of cases) {
    it(`'${project}' in '${row}': ${String(expected)}`, () => expect(answer(project, row)).toBe(expected));
  }
});
