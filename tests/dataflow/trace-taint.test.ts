import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import type { Model } from '../../src/dataflow/model.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Sinking = concept<'value'>('sinking');

const model: Model = {
  operations: [{ concept: 'sinking', call: 'sink', roles: { value: '0' } }],
  sources: [
    { path: 'source.{a,b}', tier: 'remote', kind: 'structure', label: 'a source' },
    { path: 'file.text', tier: 'stored', kind: 'text', label: 'a file' },
  ],
  sanitizers: [{ call: 'clean', input: '0', output: 'return', for: ['sql-value'] }],
  guards: [{ call: 'isClean', input: '0', for: ['sql-value'] }],
};

/** What is said of the argument of the only sink. */
function answer(code: string): string {
  const analysis = analysisOf(code, [model]);
  const [asked] = analysis.instancesOf(Sinking).flatMap((instance) => instance.role('value'));
  if (!asked) return 'no sink';
  const taint = analysis.taintOf(asked, 'sql-value');
  return taint.kind === 'tainted' ? taint.path.source.text : taint.kind;
}

const cases: Readonly<Record<string, readonly (readonly [code: string, answer: string])[]>> = {
  assignment: [
    ['const x = source.a; sink(x);', 'source.a'],
    ['let x = source.a; x = 1; sink(x);', 'constant'],
    ['let x = 1; if (c) x = source.a; sink(x);', 'source.a'],
    ['let x = source.a; if (c) x = 1; sink(x);', 'source.a'],
    ['let x = source.a; if (c) x = 1; else x = 2; sink(x);', 'constant'],
    ['let x = 1; for (;;) { sink(x); x = source.a; }', 'source.a'],
    ['let x = 1; x += source.a; sink(x);', 'source.a'],
    ['let x; x ??= source.a; sink(x);', 'source.a'],
    ['function f() { let x = 1; if (c) { x = source.a; return; } sink(x); }', 'constant'],
  ],
  parts: [
    ['const { x } = source.a; sink(x);', 'source.a.x'],
    ['const { x: { y = 1 } = {} } = source.a; sink(y);', 'source.a.x.y'],
    ['const [x] = source.a; sink(x);', 'source.a'],
    ['const { x, ...rest } = source.a; sink(rest.y);', 'source.a.y'],
    ['const o = { bad: source.a, good: 1 }; sink(o.bad);', 'source.a'],
    ['const o = { bad: source.a, good: 1 }; sink(o.good);', 'constant'],
    ['const o = {}; o.bad = source.a; sink(o.bad);', 'source.a'],
    ['const o = {}; o.bad = source.a; o.bad = 1; sink(o.bad);', 'constant'],
    ['const o = { ...source.a }; sink(o.x);', 'source.a.x'],
    ['const list = []; list.push(source.a); sink(list[0]);', 'source.a'],
    ['const map = new Map(); map.set("k", source.a); sink(map.get("k"));', 'source.a'],
    ['for (const x of source.a) sink(x);', 'source.a'],
    ['for (const k in source.a) sink(k);', 'source.a'],
    ['const o = Object.assign({}, source.a); sink(o.x);', 'source.a.x'],
  ],
  text: [
    ['sink("a" + source.a);', 'source.a'],
    ['sink(`a${source.a}`);', 'source.a'],
    ['sink(source.a.trim().toLowerCase());', 'source.a'],
    ['sink(source.a.split(",")[0]);', 'source.a'],
    ['sink(source.a.length);', 'safe'],
    ['sink(source.a === "x");', 'safe'],
    ['sink(+source.a);', 'safe'],
    ['sink(source.a | 0);', 'safe'],
    ['sink(source.a.replace(/[^a-z]/g, ""));', 'safe'],
    ['sink(source.a.replace(/[^a-z]/, ""));', 'source.a'],
  ],
  functions: [
    ['function f(x) { return x; } sink(f(source.a));', 'source.a'],
    ['function f(x) { return x; } f(source.a); sink(f(1));', 'constant'],
    ['function f(x) { sink(x); } f(source.a);', 'source.a'],
    ['const o = { f(x) { return x; } }; sink(o.f(source.a));', 'source.a'],
    ['const f = (x) => f(x) || x; sink(f(source.a));', 'source.a'],
    ['source.a.forEach((x) => sink(x));', 'source.a'],
    ['sink(source.a.map((x) => x.y).join());', 'source.a.y'],
    ['async function f() { return source.a; } f().then((x) => sink(x));', 'source.a'],
    ['sink(unknown(source.a));', 'dynamic'],
    ['export function f(x) { sink(x); }', 'dynamic'],
    ['export function f(x: number) { sink(x); }', 'safe'],
    ['export function f(x: number[]) { sink(x.join()); }', 'safe'],
    ['export function f(x: string[]) { sink(x.join()); }', 'dynamic'],
    ['type T = "a" | "b"; export function f(x: T) { sink(x); }', 'safe'],
    ['type T = "a" | string; export function f(x: T) { sink(x); }', 'dynamic'],
    ['interface T { a: number; b: string } export function f(x: T) { sink(x.a); }', 'safe'],
    ['interface T { a: number; b: string } export function f(x: T) { sink(x.b); }', 'dynamic'],
    ['enum T { A = "a" } export function f(x: T) { sink(x); }', 'safe'],
    ['type T = T | T; export function f(x: T) { sink(x); }', 'dynamic'],
    ['sink(Array(3).fill("?").join());', 'constant'],
    ['sink(Array(3).fill(source.a).join());', 'source.a'],
    ['class A { set(v) { this.v = v; } get() { sink(this.v); } } new A().set(source.a);', 'source.a'],
  ],
  sanitizers: [
    ['sink(clean(source.a));', 'safe'],
    ['const x = clean(source.a); sink(x);', 'safe'],
    ['clean(source.a); sink(source.a);', 'source.a'],
  ],
  guards: [
    ['const x = source.a; if (x === "y") sink(x);', 'safe'],
    ['const x = source.a; if (x !== "y") sink(x);', 'source.a'],
    ['const x = source.a; if (["y"].includes(x)) sink(x);', 'safe'],
    ['const x = source.a; if (list.includes(x)) sink(x);', 'source.a'],
    ['function f() { const x = source.a; if (!/^\\w+$/.test(x)) return; sink(x); }', 'safe'],
    ['function f() { const x = source.a; if (!/^\\w+$/.test(x)) log(); sink(x); }', 'source.a'],
    ['const x = source.a; if (/^\\w+$/m.test(x)) sink(x);', 'source.a'],
    ['let x = source.a; if (/^\\w+$/.test(x)) { x = source.b; sink(x); }', 'source.b'],
    ['const x = source.a; const y = source.b; if (x === "y") sink(y);', 'source.b'],
    ['const x = source.a; switch (x) { case "y": sink(x); }', 'safe'],
    ['const x = source.a; switch (x) { default: sink(x); }', 'source.a'],
    ['const x = source.a; if (typeof x === "number") sink(x);', 'safe'],
    ['const x = source.a; if (typeof x === "string") sink(x);', 'source.a'],
    ['const x = source.a; if (isClean(x)) sink(x);', 'safe'],
    ['const x = source.a; const ok = (s) => /^\\w+$/.test(s); if (ok(x)) sink(x);', 'safe'],
    ['const x = source.a; if (c && x === "y") sink(x);', 'safe'],
    ['const x = source.a; if (c || x === "y") sink(x);', 'source.a'],
    ['const T = { y: 1 }; const x = source.a; if (x in T) sink(x);', 'safe'],
    ['const T = { y: "z" }; sink(T[source.a]);', 'constant'],
  ],
  tiers: [['sink(file.text);', 'safe']],
};

for (const [group, rows] of Object.entries(cases)) {
  describe(group, () => {
    for (const [code, expected] of rows) it(code, () => expect(answer(code)).toBe(expected));
  });
}

describe('code that is made to be long', () => {
  it('answers for sums of many terms', () => {
    const terms = Array.from({ length: 300 }, () => '"a"').join(' + ');
    expect(answer(`sink(${terms} + source.a);`)).toBe('source.a');
  });
  it('answers for texts that grow over many statements', () => {
    const steps = Array.from({ length: 2_000 }, () => 's += "a";').join('\n');
    expect(answer(`let s = source.a;\n${steps}\nsink(s);`)).toMatch(/^(?:source\.a|dynamic)$/);
  });
  it('answers for values that double at each step', () => {
    const steps = Array.from({ length: 60 }, (_, at) => `const a${at + 1} = a${at} + a${at};`).join('\n');
    expect(answer(`const a0 = source.a;\n${steps}\nsink(a60);`)).toMatch(/^(?:source\.a|dynamic)$/);
  });
  it('answers for functions that call one another', () => {
    expect(
      answer('function f(x) { return g(x); } function g(x) { return f(x); } sink(f(source.a));'),
    ).not.toBe('');
  });
});

describe('a module that is a source', () => {
  const models: readonly Model[] = [
    { operations: [{ concept: 'sinking', call: 'sink', roles: { value: '0' } }] },
    { package: 'm', sources: [{ path: 'args', tier: 'remote', kind: 'text', label: 'the command line' }] },
  ];
  const kinds: readonly (readonly [code: string, kind: string])[] = [
    ["import { args } from 'm'; sink(args[0]);", 'tainted'],
    ["import * as m from 'm'; sink(m.args);", 'tainted'],
    ["const m = require('m'); sink(m.args[0]);", 'tainted'],
    ["const { args } = require('m'); sink(args);", 'tainted'],
    ["sink(require('m').args);", 'tainted'],
    ["const m = __importStar(require('m')); sink(m.args);", 'tainted'],
    ["const m = require('m'); sink(m.other);", 'dynamic'],
    ["const m = require('other'); sink(m.args);", 'dynamic'],
    ["const require = () => ({ args: 'k' }); const m = require('m'); sink(m.args);", 'constant'],
  ];
  for (const [code, kind] of kinds) {
    it(code, () => {
      const analysis = analysisOf(code, models);
      const [asked] = analysis.instancesOf(Sinking).flatMap((instance) => instance.role('value'));
      expect(asked && analysis.taintOf(asked, 'sql-value').kind).toBe(kind);
    });
  }
});
