import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { demand } from '../../src/dataflow/demand.ts';
import { analysisOf } from '../helpers/analysis.ts';

/** The values of what is assigned to `result` in a piece of code. */
function valuesOf(code: string): readonly unknown[] {
  const analysis = analysisOf(code, []);
  const { ast } = analysis.file.sourceCode;
  const declaration = ast.body.at(-1) as TSESTree.VariableDeclaration;
  const value = declaration.declarations[0]?.init as TSESTree.Node;
  const { values, complete } = analysis.constantsOf(demand(value));
  return complete ? values.map((one) => one.value) : ['unknown'];
}

describe('members whose key is computed', () => {
  const cases: readonly (readonly [string, string, readonly unknown[]])[] = [
    ['by a constant', `const key = 'b'; const o = { a: 1, b: 2 }; const result = o[key];`, [2]],
    [
      'by a member that is computed itself',
      `const k = ['b']; const i = 0; const o = { a: 1, b: 2 }; const result = o[k[i]];`,
      [2],
    ],
    [
      'by one of two constants',
      `const key = f() ? 'a' : 'b'; const o = { a: 1, b: 2, c: 3 }; const result = o[key];`,
      [1, 2],
    ],
    [
      'by a key of a map that is constant',
      `const m = new Map(); m.set('a', 1); const result = m.get('a');`,
      [1],
    ],
  ];
  for (const [name, code, values] of cases) {
    it(name, () => {
      expect(valuesOf(code)).toEqual(values);
    });
  }

  it('a key is looked for through two others; beyond, it is some key', () => {
    const lists = `const o = { x: 1, b: 2 }; const a = ['x', 'b']; const b = [0, 1]; const c = [0, 1]; const i = 1;`;
    expect(valuesOf(`${lists} const result = o[a[b[i]]];`)).toEqual([2]);
    expect(valuesOf(`${lists} const result = o[a[b[c[i]]]];`)).toEqual([1, 2]);
  });
});
