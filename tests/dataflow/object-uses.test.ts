import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/dataflow/model.ts';
import { demand } from '../../src/dataflow/demand.ts';
import { analysisOf } from '../helpers/analysis.ts';

const model: Model = {
  package: 'web',
  types: { App: ['make()', 'App.chain()'] },
  summaries: [{ call: 'serve', input: '0', output: 'return', keeps: 'taint' }],
};

/** The uses of what the first call of `make` makes, in order, and `!` for each place where it escapes. */
function answer(code: string): string {
  const analysis = analysisOf(`import { make, serve } from 'web'; ${code}`, [model]);
  const [maker] = analysis.file.index.callsOf('make');
  if (!maker) return 'no maker';
  const { uses, escapes } = analysis.usesOf(maker);
  return [
    ...uses.map((use) => {
      switch (use.kind) {
        case 'call':
          return `${use.name ?? '*'}()`;
        case 'read':
          return use.name ?? '*';
        case 'write':
          return `${use.name ?? '*'}=`;
        case 'invocation':
          return '()';
        case 'argument':
          return `#${use.index}`;
      }
    }),
    ...escapes.map(() => '!'),
  ].join(' ');
}

type Row = readonly [code: string, answer: string];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [code, expected] of rows)
      it(code.replace(/\s+/g, ' '), () => expect(answer(code)).toBe(expected));
  });
}

table('by its variable', [
  ['const x = make(); x.a(); x.b();', 'a() b()'],
  ['const x = make(); x.a; x.b = 1; x["c"](); x[d]();', 'a b= c() *()'],
  ['const x = make(); const y = make(); x.a(); y.b();', 'a()'],
  ['let x; x = make(); x.a();', 'a()'],
  ['let x = make(); x = make(); x.a();', ''],
  ['let x = make(); x.a(); x = make(); x.b();', 'a()'],
  ['const x = make(); function f() { x.a(); }', 'a()'],
  ['const x = make(); const y = x; y.a(); x.b();', 'a() b()'],
  ['const x = c ? make() : other; x.a();', 'a()'],
  ['const x = await make(); x.a();', 'a()'],
  ['const { a, b: { c } } = make();', 'a'],
  ['make().a();', 'a()'],
  ['make();', ''],
  ['const x = make(); { const x = other; x.a(); }', ''],
  ['const x = make(); if (x) x?.a();', 'a()'],
  ['const x = make(); x();', '()'],
  ['const x = make(); console.log(x);', ''],
]);

table('by chains', [
  ['make().chain().a();', 'chain() a()'],
  ['make().chain().chain().a();', 'chain() chain() a()'],
  ['make().other().a();', 'other()'],
  ['const x = make().chain(); x.a();', 'chain() a()'],
]);

table('by what holds it', [
  ['const o = { x: make() }; o.x.a();', 'a()'],
  ['const o = { x: make(), y: 1 }; o.y.a();', ''],
  ['const o = { p: { x: make() } }; o.p.x.a();', 'a()'],
  ['const { x } = { x: make() }; x.a();', 'a()'],
  ['class C { x = make(); f() { this.x.a(); } }', 'a()'],
  ['class C { constructor() { this.x = make(); } f() { this.x.a(); this.y.b(); } }', 'a()'],
  ['class C { #x = make(); f() { this.#x.a(); } }', 'a()'],
  ['class C { x = make(); } class D { f() { this.x.a(); } }', ''],
  ['const o = {}; o.x = make(); o.x.a();', 'a()'],
  ['const l = [make()]; l[0].a();', 'a()'],
  ['const l = [make()]; l.forEach((x) => x.a());', '!'],
]);

table('by functions', [
  ['function f() { return make(); } f().a();', 'a()'],
  ['function f() { const x = make(); return x; } const y = f(); y.a();', 'a()'],
  ['const f = () => make(); const x = f(); x.a();', 'a()'],
  ['function f(x) { x.a(); } f(make());', 'a()'],
  ['function f({ x }) { x.a(); } f({ x: make() });', 'a()'],
  ['function f(x) { return x; } f(make()).a();', 'a()'],
  ['function f(y, x) { y.b(); x.a(); } f(1, make());', 'a()'],
  ['serve(make());', '#0'],
  ['const x = make(); serve(x); x.a();', '#0 a()'],
]);

table('out of sight', [
  ['unknown(make());', '!'],
  ['const x = make(); x.a(); unknown(x);', 'a() !'],
  ['const x = make(); unknown({ x });', '!'],
  ['const x = make(); unknown([x]);', '!'],
  ['const x = make(); unknown(x.a);', 'a'],
  ['export const x = make();', '!'],
  ['const x = make(); export { x };', '!'],
  ['export default make();', '!'],
  ['const x = make(); export default x;', '!'],
  ['module.exports = make();', '!'],
  ['const x = make(); exports.x = x;', '!'],
  ['const x = make(); module.exports = { x };', '!'],
  ['export function f() { return make(); }', '!'],
  ['function f(o) { o.x = make(); } unknown(f);', '!'],
  ['global.x = make();', '!'],
  ['const x = make(); new Unknown(x);', '!'],
  ['const x = make(); unknown(...x);', '!'],
  ['const x = make(); const { a, ...rest } = x;', 'a !'],
]);

describe('what made a receiver', () => {
  const rows: readonly Row[] = [
    ['const x = make(); x.a();', 'make()'],
    ['const x = make(); const y = x; y.a();', 'make()'],
    ['make().chain().a();', 'make()'],
    ['function f() { return make(1); } f().a();', 'make(1)'],
    ['class C { x = make(2); f() { this.x.a(); } }', 'make(2)'],
    ['const x = c ? make(1) : make(2); x.a();', 'undefined'],
    ['function f(x) { x.a(); } f(make(3));', 'make(3)'],
    ['export function f(x) { x.a(); }', 'undefined'],
    ['import x from "y"; x.a();', 'undefined'],
    ['new Thing().a();', 'new Thing()'],
    ['x.a();', 'undefined'],
  ];
  for (const [code, expected] of rows) {
    it(code, () => {
      const analysis = analysisOf(`import { make } from 'web'; ${code}`, [model]);
      const call = analysis.file.index.callsOf('a').at(-1);
      if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression')
        throw new Error('no call');
      const maker = analysis.identityOf(demand(call.callee.object));
      expect(String(maker && analysis.file.sourceCode.getText(maker))).toBe(expected);
    });
  }
});

describe('code that is made to be long', () => {
  it('gives up what it does not look at', () => {
    const aliases = Array.from({ length: 3000 }, (_, at) => `const x${at + 1} = x${at};`).join('\n');
    expect(answer(`const x0 = make();\n${aliases}\nx3000.a();`)).toMatch(/!$/);
  });
});
