import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { analysisOf } from '../helpers/analysis.ts';

/** Whether the call of `first()` is done before the call of `second()` is reached. */
function answer(code: string): string {
  const analysis = analysisOf(code, []);
  const call = (name: string): TSESTree.Node => {
    const [found] = analysis.file.index.callsOf(name);
    if (!found) throw new Error(`no call of ${name}`);
    return found;
  };
  return analysis.orderOf(call('first'), call('second'));
}

type Row = readonly [code: string, answer: string];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [code, expected] of rows)
      it(code.replace(/\s+/g, ' '), () => expect(answer(code)).toBe(expected));
  });
}

table('statements', [
  ['first(); second();', 'always'],
  ['second(); first();', 'never'],
  ['const x = first(); const y = second();', 'always'],
  ['{ first(); } second();', 'always'],
  ['if (c) first(); second();', 'sometimes'],
  ['if (c) { first(); } else { first2(); } second();', 'sometimes'],
  ['if (c) { first(); } else { second(); }', 'never'],
  ['if (first()) second();', 'always'],
  ['if (c) { first(); second(); }', 'always'],
  ['first(); if (c) second();', 'always'],
  ['if (c) second(); first();', 'never'],
  ['function f() { if (c) return; first(); second(); }', 'always'],
  ['function f() { if (c) { first(); } else { return; } second(); }', 'always'],
  ['function f() { if (c) { return; } else { first(); } second(); }', 'always'],
  ['function f() { if (c) { first(); return; } second(); }', 'sometimes'],
  ['label: { if (c) break label; first(); } second();', 'sometimes'],
  ['switch (first()) { default: second(); }', 'always'],
  ['switch (c) { case 1: first(); break; case 2: second(); }', 'never'],
  ['switch (c) { case 1: first(); case 2: second(); }', 'sometimes'],
  ['switch (c) { case 1: first(); } second();', 'sometimes'],
]);

table('expressions', [
  ['second(first());', 'always'],
  ['first(second());', 'never'],
  ['first() && second();', 'always'],
  ['c && first(); second();', 'sometimes'],
  ['c ? first() : second();', 'never'],
  ['(c ? first() : 0), second();', 'sometimes'],
  ['first().second();', 'always'],
  ['second().first();', 'never'],
  ['[first(), second()];', 'always'],
  ['o?.f(first()); second();', 'sometimes'],
  ['o.f(first()); second();', 'always'],
  ['x ??= first(); second();', 'sometimes'],
]);

table('loops', [
  ['for (;;) { first(); second(); }', 'always'],
  ['for (;;) { second(); first(); }', 'sometimes'],
  ['for (const x of first()) second();', 'always'],
  ['for (const x of l) first(); second();', 'sometimes'],
  ['for (const x of second()) first();', 'never'],
  ['while (first()) second();', 'always'],
  ['while (second()) first();', 'sometimes'],
  ['do { first(); } while (second());', 'always'],
  ['do { first(); } while (c); second();', 'always'],
  ['do { if (c) continue; first(); } while (c); second();', 'sometimes'],
  ['for (first(); c; ) second();', 'always'],
  ['for (; c; first()) second();', 'sometimes'],
  ['for (; c; second()) first();', 'always'],
]);

table('what may throw', [
  ['try { first(); } finally {} second();', 'always'],
  ['try { first(); } catch {} second();', 'sometimes'],
  ['function f() { try { first(); } catch { return; } second(); }', 'always'],
  ['try { first(); } catch { second(); }', 'sometimes'],
  ['try { c(); } catch { first(); } second();', 'sometimes'],
  ['try { c(); } finally { first(); } second();', 'always'],
  ['try { first(); second(); } catch {}', 'always'],
]);

table('functions that are called', [
  ['function f() { first(); } f(); second();', 'always'],
  ['function f() { if (c) return; first(); } f(); second();', 'sometimes'],
  ['function f() { if (c) { first(); return; } first2(); } f(); second();', 'sometimes'],
  ['function f() { return first(); } f(); second();', 'always'],
  ['const f = () => first(); f(); second();', 'always'],
  ['function f() { first(); } second(); f();', 'never'],
  ['function f() { first(); } if (c) f(); second();', 'sometimes'],
  ['function f() { second(); } first(); f();', 'always'],
  ['function f() { second(); } f(); first();', 'never'],
  ['function f() { second(); } f(); first(); f();', 'sometimes'],
  ['function f() { first(); } function g() { second(); } f(); g();', 'always'],
  ['function f() { first(); } function g() { second(); } g(); f();', 'never'],
  ['function f() { g(); } function g() { first(); } f(); second();', 'always'],
  ['export function f() { first(); } export function g() { second(); }', 'unknown'],
  ['function f() { f(); first(); } function g() { g(); second(); } f(); g();', 'always'],
  ['(() => { first(); })(); second();', 'always'],
  ['(() => { second(); })(); first();', 'never'],
  ['class C { a() { first(); } b() { this.a(); second(); } }', 'always'],
  ['class C { a() { first(); } b() { if (c) this.a(); second(); } }', 'sometimes'],
]);

table('functions that wait', [
  ['async function f() { await first(); second(); }', 'always'],
  ['async function g() { first(); } async function f() { await g(); second(); }', 'always'],
  ['async function g() { first(); } async function f() { g(); second(); }', 'sometimes'],
  ['function* g() { first(); } g(); second();', 'sometimes'],
  ['async function f() { await new Promise((done) => first(done)); second(); }', 'always'],
  ['async function f() { await new Promise((done) => { if (c) first(done); }); second(); }', 'sometimes'],
  ['async function f() { await p.then(() => first()); second(); }', 'always'],
  ['async function f() { p.then(() => first()); second(); }', 'sometimes'],
  ['p.then(() => first()).then(() => second());', 'always'],
  ['p.then(() => { first(); }).then(() => { second(); });', 'always'],
  ['p.then(() => { if (c) first(); }).then(() => { second(); });', 'sometimes'],
  ['p.then(() => first()).catch(() => second());', 'sometimes'],
  ['first().then(() => second());', 'always'],
]);

table('callbacks', [
  ['first(() => second());', 'always'],
  ['first((error) => { if (error) return; second(); });', 'always'],
  ['second(() => first());', 'never'],
  ['first(); on("x", () => second());', 'always'],
  ['on("x", () => second()); first();', 'sometimes'],
  ['if (c) first(); on("x", () => second());', 'sometimes'],
  ['l.forEach(() => first()); second();', 'sometimes'],
  ['on("x", () => { first(); second(); });', 'always'],
  ['on("x", () => { second(); first(); });', 'never'],
  ['on("x", () => first()); on("y", () => second());', 'sometimes'],
]);

table('as in programs', [
  ['const d = createDecipheriv(a, k, i); d.first(tag); d.update(x) + d.second();', 'always'],
  ['const d = createDecipheriv(a, k, i); const t = d.update(x) + d.second(); d.first(tag);', 'never'],
  [
    'function login(req, res) { req.session.first((error) => { if (error) return next(error); second(req); }); }',
    'always',
  ],
  ['function login(req, res) { second(req); req.session.first(() => res.end()); }', 'never'],
  ['async function handle() { if (!jwt.first(token)) throw new Error(); second(); }', 'always'],
]);

describe('code that is made to be long', () => {
  it('answers for functions that call one another', () => {
    expect(answer('function f() { g(); first(); } function g() { f(); second(); } f();')).not.toBe('');
  });
  it('answers for many calls', () => {
    const calls = Array.from({ length: 2000 }, (_, at) => `a${at}();`).join('\n');
    expect(answer(`first();\n${calls}\nsecond();`)).toBe('always');
  });
});
