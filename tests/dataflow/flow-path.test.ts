import { describe, expect, it } from 'vitest';
import type { TaintOptions } from '../../src/dataflow/taint.ts';
import { taintAt } from '../helpers/taint-answer.ts';

/** The texts of the nodes of the way that is shown. */
function stepsOf(code: string, options: TaintOptions = {}): readonly string[] {
  const { taint, textOf } = taintAt(code, options);
  const path = taint.kind === 'tainted' || taint.kind === 'dynamic' ? taint.path : undefined;
  return path?.steps.map(textOf) ?? [];
}

describe('the steps of a way', () => {
  const rows: readonly (readonly [code: string, steps: readonly string[]])[] = [
    ['sink(source.a);', ['source.a']],
    ['const { id } = source.a; sink(id);', ['source.a', 'id']],
    ['sink(source.a.b.c);', ['source.a.b.c']],
    [
      'const id = source.a; const text = `id = ${id}`; sink(text);',
      ['source.a', 'id', '`id = ${id}`', 'text'],
    ],
    ['function f(x) { return x + 1; } sink(f(source.a));', ['source.a', 'x', 'x + 1', 'f(source.a)']],
    ['sink(source.a.trim());', ['source.a', 'source.a.trim()']],
    ['let s = ""; for (const x of source.a) { s += x; } sink(s);', ['source.a', 'x', 's += x', 's']],
    ['sink(unknown(source.a));', ['source.a', 'unknown(source.a)']],
    ['sink("k");', []],
  ];
  for (const [code, steps] of rows) it(code, () => expect(stepsOf(code)).toEqual(steps));
});

describe('the way that is shown', () => {
  const shown = (code: string): string => stepsOf(code)[0] ?? '';
  it('is the shortest', () => {
    expect(shown('const x = source.a; const y = x; sink(y + source.b);')).toBe('source.b');
  });
  it('is the first in the text of the shortest', () => {
    expect(shown('sink(source.b + source.a);')).toBe('source.b');
    expect(shown('let x = source.b; if (c) x = source.a; sink(x);')).toBe('source.b');
    expect(shown('sink((c ? "k" : source.a) + (c ? source.b : "k"));')).toBe('source.a');
  });
  it('goes through known code where there is such a way', () => {
    expect(shown('const x = source.b; const y = x; sink(unknown(source.a) + y);')).toBe('source.b');
  });
  it('is the same after other questions about the file', () => {
    const code = 'const x = source.a; const y = x + source.b; sink(y);';
    expect(stepsOf(code)).toEqual(stepsOf(code));
  });
});

describe('what is said of a source', () => {
  it('is its text, its tier, its kind and its name in words', () => {
    const { taint } = taintAt('const { text } = file; sink(text);', { tiers: ['stored'] });
    expect(taint).toMatchObject({
      kind: 'tainted',
      path: { source: { tier: 'stored', kind: 'text', label: 'a file' }, kinds: ['text'] },
    });
  });
});

describe('data that goes into unknown code', () => {
  it('comes out as dynamic, with its way', () => {
    const { taint } = taintAt('import { load } from "./x"; const row = load(source.a); sink(row.name);');
    expect(taint).toMatchObject({ kind: 'dynamic', path: { source: { text: 'source.a' } } });
  });
  it('is dynamic without a way where nothing from outside went in', () => {
    const { taint } = taintAt('import { load } from "./x"; const row = load("k"); sink(row.name);');
    expect(taint).toEqual({ kind: 'dynamic', path: undefined });
  });
  it('is safe after a function whose name is trusted', () => {
    expect(taintAt('sink(quote(source.a));', { trustedNames: /^quote$/ }).taint.kind).toBe('safe');
  });
});
