import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/concepts/contexts.ts';
import { concept } from '../../src/dataflow/concept.ts';
import type { Model } from '../../src/dataflow/model.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Sinking = concept<'value'>('sinking');

const model: Model = {
  types: { Request: { names: ['req'] } },
  operations: [{ concept: 'sinking', call: 'sink', roles: { value: '0' } }],
  sources: [
    { path: 'source.{a,b}', tier: 'remote', kind: 'text', label: 'a source' },
    { path: 'Request.{query,params,body,headers}', tier: 'remote', kind: 'structure', label: 'a request' },
  ],
  sanitizers: [
    { call: 'escapeSql', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'escapeHtml', input: '0', output: 'return', for: ['html-text', 'html-attribute'] },
    { call: 'basename', input: '0', output: 'return', for: ['path'] },
    { call: '{Number,parseInt,parseFloat,BigInt,Boolean}', input: '0', output: 'return', for: ['*'] },
    { call: 'Math.*', input: '*', output: 'return', for: ['*'] },
  ],
  guards: [
    { call: 'isUuid', input: '0', for: ['*'] },
    { call: 'isHtmlSafe', input: '0', for: ['html'] },
    { call: 'Number.{isInteger,isFinite}', input: '0', for: ['*'] },
    { call: 'isNaN', input: '0', for: ['sql', 'shell', 'html', 'path', 'code'], safe: 'false' },
    { call: 'validate', input: '0', for: ['*'], safe: 'returns' },
  ],
  summaries: [
    { call: '{join,resolve,normalize}', input: '*', output: 'return', keeps: 'taint', form: 'normal-path' },
    { call: 'relative', input: '*', output: 'return', keeps: 'taint', form: 'relative-path' },
    { call: 'new URL()', input: '0', output: 'return', keeps: 'taint', form: 'url' },
    { call: 'String', input: '0', output: 'return', keeps: 'taint', kind: 'text' },
  ],
};

/** What is said of the argument of the last sink. */
function answer(code: string, context: Context): string {
  const analysis = analysisOf(code, [model]);
  const asked = analysis
    .instancesOf(Sinking)
    .flatMap((instance) => instance.role('value'))
    .at(-1);
  if (!asked) return 'no sink';
  const taint = analysis.taintOf(asked, context);
  return taint.kind === 'tainted' ? taint.path.source.text : taint.kind;
}

/** Any source at all. */
const TAINTED = expect.stringMatching(/^(?!safe$|constant$|dynamic$|no sink$)/) as string;

type Row = readonly [code: string, answer: string];

function table(title: string, context: Context, rows: readonly Row[], wrap = (code: string) => code): void {
  describe(title, () => {
    for (const [code, expected] of rows)
      it(code.replace(/\s+/g, ' '), () => expect(answer(wrap(code), context)).toEqual(expected));
  });
}

/** Code in a function, with `x` from outside. */
const inFunction = (code: string): string => `function handle(c) { const x = source.a; ${code} }`;

const A = 'source.a';

table('conversions', 'sql-value', [
  ['sink(Number(source.a));', 'safe'],
  ['sink(parseInt(source.a, 10));', 'safe'],
  ['sink(parseFloat(source.a));', 'safe'],
  ['sink(BigInt(source.a));', 'safe'],
  ['sink(Boolean(source.a));', 'safe'],
  ['sink(+source.a);', 'safe'],
  ['sink(-source.a);', 'safe'],
  ['sink(~~source.a);', 'safe'],
  ['sink(!source.a);', 'safe'],
  ['sink(!!source.a);', 'safe'],
  ['sink(typeof source.a);', 'safe'],
  ['sink(source.a | 0);', 'safe'],
  ['sink(source.a >>> 0);', 'safe'],
  ['sink(source.a * 2);', 'safe'],
  ['sink(Math.floor(source.a));', 'safe'],
  ['sink(source.a.length);', 'safe'],
  ['sink(source.a.indexOf("x"));', 'safe'],
  ['sink(source.a > 1);', 'safe'],
  ['sink(source.a === "x");', 'safe'],
  ['sink(source.a + 0);', A],
  ['sink(String(source.a));', A],
  ['sink(source.a.toString());', A],
  ['function Number(v) { return v; } sink(Number(source.a));', A],
  ['let n = source.a; n -= 1; sink(n);', 'safe'],
  ['let n = source.a; n += 1; sink(n);', A],
]);

table('annotations', 'sql-value', [
  ['export function f(x: number) { sink(x); }', 'safe'],
  ['export function f(x: bigint) { sink(x); }', 'safe'],
  ['export function f(x: boolean) { sink(x); }', 'safe'],
  ["export function f(x: 'asc' | 'desc') { sink(x); }", 'safe'],
  ['export function f(x: string) { sink(x); }', 'dynamic'],
  ["export function f(x: 'asc' | string) { sink(x); }", 'dynamic'],
  ['sink(source.a as number);', A],
  ['const x = source.a as unknown as number; sink(x);', A],
  ['const x: number = source.a; sink(x);', TAINTED],
  ['sink(source.a!);', A],
  ['sink(source.a satisfies number);', A],
  ['function f(x: number) { sink(x); } f(source.a);', TAINTED],
]);

table(
  'equality with a constant',
  'sql-value',
  [
    ['if (x === "y") sink(x);', 'safe'],
    ['if (x == "y") sink(x);', 'safe'],
    ['if ("y" === x) sink(x);', 'safe'],
    ['if (x === other) sink(x);', A],
    ['if (x !== "y") sink(x);', A],
    ['if (x === "y") {} else sink(x);', A],
    ['if (x !== "y") {} else sink(x);', 'safe'],
    ['if (!(x !== "y")) sink(x);', 'safe'],
    ['if (x === "y" || x === "z") sink(x);', 'safe'],
    ['if (x === "y" || c) sink(x);', A],
    ['if (x === "y" && c) sink(x);', 'safe'],
    ['if (x !== "y" && x !== "z") return; sink(x);', 'safe'],
    ['if (x !== "y" || x !== "z") return; sink(x);', 'safe'],
    ['if (x === "y") return; sink(x);', A],
    ['sink(x === "y" ? x : "z");', 'safe'],
    ['sink(x === "y" ? "z" : x);', A],
    ['sink(x === "y" && x);', 'safe'],
    ['x !== "y" || sink(x);', 'safe'],
    ['const Y = "y"; if (x === Y) sink(x);', 'safe'],
    ['const Y = { A: "y" }; if (x === Y.A) sink(x);', 'safe'],
    ['enum Y { A = "y" } if (x === Y.A) sink(x);', 'safe'],
    ['let y = "y"; if (c) y = other(); if (x === y) sink(x);', A],
    ['if (x.toLowerCase() === "y") sink(x);', 'safe'],
    ['if (String(x) === "y") sink(x);', 'safe'],
    ['if (x?.toString() === "y") sink(x);', 'safe'],
    ['if (`${x}` === "y") sink(x);', 'safe'],
    ['if (x.trim() === "y") sink(x);', A],
    ['if (x.slice(1) === "y") sink(x);', A],
    ['if (x.length === 3) sink(x);', A],
    ['if (String(Number(x)) === x) sink(x);', 'safe'],
    ['if (x === String(parseInt(x, 10))) sink(x);', 'safe'],
    ['if (Number(x) === 5) sink(x);', A],
    ['if (["y", "z"].join() === x) sink(x);', 'safe'],
    [`if (${Array.from({ length: 40 }, (_, at) => `x === "${at}"`).join(' || ')}) sink(x);`, 'safe'],
  ],
  inFunction,
);

table('a constant of the project', 'sql-value', [
  ['import { MODE } from "./modes"; const x = source.a; if (x === MODE) sink(x);', 'safe'],
  ['import { Mode } from "./modes"; const x = source.a; if (x === Mode.ALL) sink(x);', 'safe'],
  ['import { mode } from "./modes"; const x = source.a; if (x === mode) sink(x);', A],
  ['import { MODES } from "./modes"; const x = source.a; if (MODES.includes(x)) sink(x);', 'safe'],
  ['import { modes } from "./modes"; const x = source.a; if (modes.includes(x)) sink(x);', A],
]);

table(
  'membership in a list of constants',
  'sql-value',
  [
    ['if (["y", "z"].includes(x)) sink(x);', 'safe'],
    ['if (["y", c].includes(x)) sink(x);', A],
    ['if (!["y"].includes(x)) sink(x);', A],
    ['if (!["y"].includes(x)) return; sink(x);', 'safe'],
    ['const L = ["y"]; if (L.includes(x)) sink(x);', 'safe'],
    ['const L = ["y"] as const; if ((L as readonly string[]).includes(x)) sink(x);', 'safe'],
    ['const L = Object.freeze(["y"]); if (L.includes(x)) sink(x);', 'safe'],
    ['const L = ["y"]; L.push(other); if (L.includes(x)) sink(x);', A],
    ['const L = ["y"]; L.push("z"); if (L.includes(x)) sink(x);', 'safe'],
    ['const L = [...["y"], "z"]; if (L.includes(x)) sink(x);', 'safe'],
    ['const L = [...other, "z"]; if (L.includes(x)) sink(x);', A],
    ['if (["y"].includes(x.toLowerCase())) sink(x);', 'safe'],
    ['if (["y"].includes(x.slice(1))) sink(x);', A],
    ['if (["y"].includes(other)) sink(x);', A],
    ['if (x.includes("y")) sink(x);', A],
    ['if (other.includes(x)) sink(x);', A],
    ['if (new Set(["y"]).has(x)) sink(x);', 'safe'],
    ['const S = new Set(["y"]); if (!S.has(x)) throw new Error(); sink(x);', 'safe'],
    ['const S = new Set(other); if (S.has(x)) sink(x);', A],
    ['const S = new Set(); S.add("y"); if (S.has(x)) sink(x);', 'safe'],
    ['const M = new Map([["y", 1]]); if (M.has(x)) sink(x);', 'safe'],
    ['const M = new Map([[c, 1]]); if (M.has(x)) sink(x);', A],
    ['if (["y"].indexOf(x) !== -1) sink(x);', 'safe'],
    ['if (["y"].indexOf(x) > -1) sink(x);', 'safe'],
    ['if (["y"].indexOf(x) >= 0) sink(x);', 'safe'],
    ['if (-1 !== ["y"].indexOf(x)) sink(x);', 'safe'],
    ['if (~["y"].indexOf(x)) sink(x);', 'safe'],
    ['if (["y"].indexOf(x) === -1) return; sink(x);', 'safe'],
    ['if (["y"].indexOf(x) < 0) return; sink(x);', 'safe'],
    ['if (["y"].indexOf(x)) sink(x);', A],
    ['if (["y"].indexOf(x) !== 1) sink(x);', A],
    ['if (["y"].indexOf(x) === -1) sink(x);', A],
    ['if (["y"].some((one) => one === x)) sink(x);', 'safe'],
    ['if (["y"].some((one) => { return x === one; })) sink(x);', 'safe'],
    ['if (["y"].some((one) => one !== x)) sink(x);', A],
    ['if (["y"].some((one) => x.startsWith(one))) sink(x);', A],
    ['if (["y"].find((one) => one === x)) sink(x);', 'safe'],
    ['if (["y"].findIndex((one) => one === x) !== -1) sink(x);', 'safe'],
    ['if (other.some((one) => one === x)) sink(x);', A],
    ['sink(["y"].find((one) => one === x));', 'constant'],
    ['const T = { y: 1 }; if (x in T) sink(x);', 'safe'],
    ['const T = { [c]: 1 }; if (x in T) sink(x);', A],
    ['const T = { y: 1 }; if (!(x in T)) return; sink(x);', 'safe'],
    ['const T = { y: 1 }; if (Object.hasOwn(T, x)) sink(x);', 'safe'],
    ['const T = { y: 1 }; if (T.hasOwnProperty(x)) sink(x);', 'safe'],
    ['const T = { y: 1 }; if (Object.prototype.hasOwnProperty.call(T, x)) sink(x);', 'safe'],
    ['const T = { y: 1 }; if ({}.hasOwnProperty.call(T, x)) sink(x);', 'safe'],
    ['if (Object.hasOwn(other, x)) sink(x);', A],
    ['const T = { y: 1 }; if (T[x]) sink(x);', 'safe'],
    ['const T = { y: 1 }; if (!T[x]) return; sink(x);', 'safe'],
    ['if (other[x]) sink(x);', A],
    ['const T = { y: 1 }; if (Object.keys(T).includes(x)) sink(x);', 'safe'],
    ['if (Object.keys(other).includes(x)) sink(x);', A],
    ['const T = { y: "a" }; if (Object.values(T).includes(x)) sink(x);', 'safe'],
    ['const T = { y: c }; if (Object.values(T).includes(x)) sink(x);', A],
    ['enum E { Y = "y" } if (Object.values(E).includes(x)) sink(x);', 'safe'],
    ['if (["y"].filter((one) => one.length).includes(x)) sink(x);', 'safe'],
  ],
  inFunction,
);

table(
  'lookups in a table of constants',
  'sql-value',
  [
    ['const T = { y: "a" }; sink(T[x]);', 'constant'],
    ['const T = { y: "a" }; sink(T[x] ?? "b");', 'constant'],
    ['const T = { y: "a" }; sink(T[x] || "b");', 'constant'],
    ['const T = { y: "a" }; sink(T[x] || x);', A],
    ['const T = { y: "a" }; sink(T[x] ?? x);', A],
    ['const T = { y: source.b }; sink(T[x]);', 'source.b'],
    ['const T = { y: "a" } as Record<string, string>; const y = T[x]; if (!y) return; sink(y);', 'constant'],
  ],
  inFunction,
);

table(
  'anchored patterns',
  'sql-value',
  [
    ['if (/^\\w+$/.test(x)) sink(x);', 'safe'],
    ['if (!/^\\w+$/.test(x)) sink(x);', A],
    ['if (!/^\\w+$/.test(x)) return; sink(x);', 'safe'],
    ['if (/^\\w+/.test(x)) sink(x);', A],
    ['if (/\\w+$/.test(x)) sink(x);', A],
    ['if (/^\\w+$/m.test(x)) sink(x);', A],
    ['if (/^\\w+$/i.test(x)) sink(x);', 'safe'],
    ['if (/^\\w+$/g.test(x)) sink(x);', 'safe'],
    ['if (/^a|b$/.test(x)) sink(x);', A],
    ['if (/^(?:a|b)$/.test(x)) sink(x);', 'safe'],
    ['if (/^[^;]+$/.test(x)) sink(x);', A],
    ['if (/^\\S+$/.test(x)) sink(x);', A],
    ['if (/^.*$/.test(x)) sink(x);', A],
    ['if (/^[\\p{L}\\p{N}]+$/u.test(x)) sink(x);', 'safe'],
    ['if (/^(?=.*\\d)[a-z\\d]+$/.test(x)) sink(x);', 'safe'],
    ['if (x.match(/^\\w+$/)) sink(x);', 'safe'],
    ['if (!x.match(/^\\w+$/)) return; sink(x);', 'safe'],
    ['if (/^\\w+$/.exec(x)) sink(x);', 'safe'],
    ['if (/^\\w+$/.exec(x) === null) return; sink(x);', A],
    ['if (x.search(/^\\w+$/) !== -1) sink(x);', 'safe'],
    ['if (x.search(/^\\w+$/) === -1) return; sink(x);', 'safe'],
    ['const P = /^\\w+$/; if (P.test(x)) sink(x);', 'safe'],
    ['const P = new RegExp("^\\\\w+$"); if (P.test(x)) sink(x);', 'safe'],
    ['if (new RegExp("^\\\\w+$", "m").test(x)) sink(x);', A],
    ['if (new RegExp(c).test(x)) sink(x);', A],
    ['if (other.test(x)) sink(x);', A],
    ['if (/^\\w+$/.test(other)) sink(x);', A],
    ['if (/^\\d+$/.test(String(x))) sink(x);', 'safe'],
    ['if (/^\\d+$/.test(x.trim())) sink(x);', A],
    ['if (/^\\d+$/.test(x.trim())) sink(x.trim());', A],
    ['const y = x.trim(); if (/^\\d+$/.test(y)) sink(y);', 'safe'],
    ['if (/^\\d+$/.test(x ?? "")) sink(x);', 'safe'],
    ['const y = x ?? ""; if (/^\\d+$/.test(y)) sink(x);', 'safe'],
    ['const { P = /^\\w+$/ } = c; if (P.test(x)) sink(x);', A],
    ['if (!/[^\\w]/.test(x)) sink(x);', 'safe'],
    ['if (/[^\\w]/.test(x)) return; sink(x);', 'safe'],
    ["if (/[^\\w']/.test(x)) return; sink(x);", A],
    ["if (/[';]/.test(x)) return; sink(x);", A],
    ['if (/\\W$/.test(x)) return; sink(x);', A],
    ['const ok = /^\\w+$/.test(x); if (ok) sink(x);', 'safe'],
    ['const ok = /^\\w+$/.test(x); if (!ok) sink(x);', A],
    ['let ok = false; if (/^\\w+$/.test(x)) ok = true; if (ok) sink(x);', 'safe'],
    ['let ok = false; if (c) ok = true; if (ok) sink(x);', A],
    ['let m; if ((m = /^\\w+$/.exec(x))) sink(x);', 'safe'],
  ],
  inFunction,
);

table(
  'types and numbers',
  'sql-value',
  [
    ['if (typeof x === "number") sink(x);', 'safe'],
    ['if (typeof x !== "number") return; sink(x);', 'safe'],
    ['if (typeof x === "boolean") sink(x);', 'safe'],
    ['if (typeof x === "bigint") sink(x);', 'safe'],
    ['if (typeof x === "string") sink(x);', A],
    ['if (typeof x !== "string") sink(x);', A],
    ['if (typeof x === "number" || typeof x === "boolean") sink(x);', 'safe'],
    ['switch (typeof x) { case "number": sink(x); }', 'safe'],
    ['switch (typeof x) { case "string": sink(x); }', A],
    ['if (Number.isInteger(x)) sink(x);', 'safe'],
    ['if (!Number.isFinite(x)) return; sink(x);', 'safe'],
    ['if (Number.isInteger(other)) sink(x);', A],
    ['if (isNaN(x)) return; sink(x);', 'safe'],
    ['if (isNaN(x)) sink(x);', A],
    ['if (!isNaN(parseInt(x))) sink(x);', A],
    ['if (parseInt(x) > 0) sink(x);', A],
    ['if (x > c) sink(x);', A],
    ['if (!(x > 5)) sink(x);', A],
  ],
  inFunction,
);

table('a number that is compared', 'shell-double-quoted', [
  ['const x = source.a; if (x > 0) sink(x);', 'safe'],
  ['const x = source.a; if (x > 0 && x < 10) sink(x);', 'safe'],
  ['const x = source.a; if (Number(x) >= 1) sink(x);', 'safe'],
  ['const x = source.a; if (!(x <= 0)) sink(x);', A],
  ['const x = source.a; if (parseInt(x) >= 1) sink(x);', A],
]);

table(
  'early exits',
  'sql-value',
  [
    ['if (x !== "y") return; sink(x);', 'safe'],
    ['if (x !== "y") throw new Error(); sink(x);', 'safe'],
    ['if (x !== "y") { log(); return; } sink(x);', 'safe'],
    ['if (x !== "y") { return log(); } sink(x);', 'safe'],
    ['if (x !== "y") log(); sink(x);', A],
    ['if (x !== "y") { next(new Error()); } sink(x);', A],
    ['if (x !== "y") { next(new Error()); return; } sink(x);', 'safe'],
    ['if (x !== "y") { res.status(400).end(); } sink(x);', A],
    ['if (x !== "y") { res.status(400).end(); return; } sink(x);', 'safe'],
    ['if (x !== "y") return res.status(400).end(); sink(x);', 'safe'],
    ['if (x !== "y") process.exit(1); sink(x);', 'safe'],
    ['for (;;) { if (x !== "y") continue; sink(x); }', 'safe'],
    ['for (;;) { if (x !== "y") break; sink(x); }', 'safe'],
    ['for (;;) { if (x !== "y") break; } sink(x);', A],
    ['if (c) { if (x !== "y") return; } sink(x);', A],
    ['if (c) return; else if (x !== "y") return; sink(x);', 'safe'],
    ['if (c) log(); else if (x !== "y") return; sink(x);', A],
    ['if (x === "y") log(); else return; sink(x);', 'safe'],
    ['{ if (x !== "y") return; } sink(x);', 'safe'],
    ['sink(x); if (x !== "y") return;', A],
    ['if (false) { if (x !== "y") return; } sink(x);', A],
    ['if (c) { if (x === "y") log(); } else { sink(x); }', A],
    ['function no() { if (x !== "y") return; } sink(x);', A],
    ['function fail() { throw new Error(); } if (x !== "y") fail(); sink(x);', 'safe'],
    ['function fail() { throw new Error(); } x === "y" || fail(); sink(x);', 'safe'],
    ['function fail() { if (c) throw new Error(); } if (x !== "y") fail(); sink(x);', A],
    ['const fail = () => { throw new Error(); }; if (x !== "y") fail(); sink(x);', 'safe'],
    ['async function fail() { throw new Error(); } if (x !== "y") fail(); sink(x);', A],
    ['while (x !== "y") { return; } sink(x);', 'safe'],
    ['while (x === "y") sink(x);', 'safe'],
    ['do { sink(x); } while (x === "y");', A],
    ['for (; x === "y"; ) sink(x);', 'safe'],
    ['label: { if (x !== "y") break label; } sink(x);', A],
    ['try { if (x !== "y") throw new Error(); } catch (e) { return; } sink(x);', 'safe'],
    ['try { if (x !== "y") throw new Error(); } catch (e) { log(e); } sink(x);', A],
    ['try { if (x !== "y") throw new Error(); sink(x); } catch (e) { log(e); }', 'safe'],
    ['try { if (x !== "y") return; } finally { log(); } sink(x);', 'safe'],
  ],
  inFunction,
);

table(
  'switch',
  'sql-value',
  [
    ['switch (x) { case "y": sink(x); }', 'safe'],
    ['switch (x) { case "y": case "z": sink(x); }', 'safe'],
    ['switch (x) { case "y": log(); case "z": sink(x); }', 'safe'],
    ['switch (x) { case "y": log(); break; case "z": sink(x); }', 'safe'],
    ['switch (x) { case c: case "z": sink(x); }', A],
    ['switch (x) { default: sink(x); }', A],
    ['switch (x) { case "y": break; default: sink(x); }', A],
    ['switch (x) { default: log(); case "y": sink(x); }', A],
    ['switch (x) { case "y": break; default: return; } sink(x);', 'safe'],
    ['switch (x) { case "y": break; default: throw new Error(); } sink(x);', 'safe'],
    ['switch (x) { case "y": break; default: log(); } sink(x);', A],
    ['switch (x) { case "y": break; case "z": return; } sink(x);', A],
    ['switch (true) { case x === "y": sink(x); }', 'safe'],
    ['switch (true) { case c: sink(x); }', A],
    ['switch (c) { case "y": sink(x); }', A],
  ],
  inFunction,
);

table(
  'assertions',
  'sql-value',
  [
    ['assert(x === "y"); sink(x);', 'safe'],
    ['assert.ok(/^\\w+$/.test(x)); sink(x);', 'safe'],
    ['assert.equal(x, "y"); sink(x);', 'safe'],
    ['assert.strictEqual(x, "y"); sink(x);', 'safe'],
    ['assert.notEqual(x, "y"); sink(x);', A],
    ['assert.match(x, /^\\w+$/); sink(x);', 'safe'],
    ['assert.match(x, /\\w+/); sink(x);', A],
    ['invariant(["y"].includes(x), "no"); sink(x);', 'safe'],
    ['console.assert(x === "y"); sink(x);', A],
    ['assert(c); sink(x);', A],
    ['try { assert(x === "y"); } catch {} sink(x);', A],
    ['const v = validate(x); sink(x);', 'safe'],
    ['validate(x); sink(x);', 'safe'],
    ['await validate(x); sink(x);', 'safe'],
    ['try { validate(x); } catch { return; } sink(x);', 'safe'],
    ['try { validate(x); } catch (e) { log(e); } sink(x);', A],
    ['try { validate(x); sink(x); } catch (e) { log(e); }', 'safe'],
    ['if (c) validate(x); sink(x);', A],
    ['validate(other); sink(x);', A],
  ],
  (code) => `async ${inFunction(code)}`,
);

table(
  'validators of tables',
  'sql-value',
  [
    ['if (isUuid(x)) sink(x);', 'safe'],
    ['if (!isUuid(x)) return; sink(x);', 'safe'],
    ['if (!isUuid(x)) sink(x);', A],
    ['if (isUuid(String(x))) sink(x);', 'safe'],
    ['if (isHtmlSafe(x)) sink(x);', A],
    ['sink(escapeSql(x));', 'safe'],
    ['sink(escapeHtml(x));', A],
    ['escapeSql(x); sink(x);', A],
  ],
  inFunction,
);

table(
  'predicate functions of this file',
  'sql-value',
  [
    ['const ok = (s) => /^\\w+$/.test(s); if (ok(x)) sink(x);', 'safe'],
    ['const ok = (s) => /\\w+/.test(s); if (ok(x)) sink(x);', A],
    ['const ok = (s) => !/^\\w+$/.test(s); if (ok(x)) sink(x);', A],
    ['const bad = (s) => !/^\\w+$/.test(s); if (bad(x)) return; sink(x);', 'safe'],
    ['function ok(s) { return /^\\w+$/.test(s); } if (!ok(x)) return; sink(x);', 'safe'],
    ['function ok(s: string): s is "y" { return s === "y"; } if (ok(x)) sink(x);', 'safe'],
    ['function ok(s: any): s is number { return true; } if (ok(x)) sink(x);', A],
    [
      'function ok(s) { if (typeof s !== "string") return false; return /^\\w+$/.test(s); } if (ok(x)) sink(x);',
      'safe',
    ],
    ['function ok(s) { if (c) return true; return /^\\w+$/.test(s); } if (ok(x)) sink(x);', A],
    ['function ok(s) { if (/^\\w+$/.test(s)) return true; return false; } if (ok(x)) sink(x);', 'safe'],
    ['function ok(s) { if (/^\\w+$/.test(s)) { return true; } } if (ok(x)) sink(x);', 'safe'],
    [
      'function ok(s) { if (!/^\\w+$/.test(s)) return false; log(); return true; } if (ok(x)) sink(x);',
      'safe',
    ],
    [
      'function ok(s) { switch (s) { case "y": return true; default: return false; } } if (ok(x)) sink(x);',
      'safe',
    ],
    ['function ok(a, s) { return s === "y"; } if (ok(c, x)) sink(x);', 'safe'],
    ['function ok(a, s) { return a === "y"; } if (ok(c, x)) sink(x);', A],
    ['function ok(s) { s = "y"; return s === "y"; } if (ok(x)) sink(x);', A],
    ['function ok({ s }) { return s === "y"; } if (ok({ s: x })) sink(x);', 'safe'],
    ['const ok = () => x === "y"; if (ok()) sink(x);', 'safe'],
    ['const checks = { ok(s) { return s === "y"; } }; if (checks.ok(x)) sink(x);', 'safe'],
    ['const checks = { ok: (s) => s === "y" }; if (!checks.ok(x)) return; sink(x);', 'safe'],
    ['class C { static ok(s) { return s === "y"; } } if (C.ok(x)) sink(x);', 'safe'],
    ['function one(s) { return s === "y"; } function ok(s) { return one(s); } if (ok(x)) sink(x);', 'safe'],
    ['function check(s) { if (s !== "y") throw new Error(); } check(x); sink(x);', 'safe'],
    ['function check(s): asserts s is "y" { if (s !== "y") throw new Error(); } check(x); sink(x);', 'safe'],
    ['function check(s): asserts s is "y" {} check(x); sink(x);', A],
    ['function check(s) { if (c) return; if (s !== "y") throw new Error(); } check(x); sink(x);', A],
    ['function check(s) { if (s !== "y") log(); } check(x); sink(x);', A],
    [
      'function check(s) { if (s !== "y") throw new Error(); return s; } const v = check(x); sink(x);',
      'safe',
    ],
    ['function check(s) { if (s !== "y") throw new Error(); return s; } sink(check(x));', 'safe'],
    ['async function ok(s) { return s === "y"; } if (ok(x)) sink(x);', A],
    ['async function ok(s) { return s === "y"; } if (await ok(x)) sink(x);', 'safe'],
    ['async function check(s) { if (s !== "y") throw new Error(); } check(x); sink(x);', A],
    ['async function check(s) { if (s !== "y") throw new Error(); } await check(x); sink(x);', 'safe'],
    ['const ok = (s) => ok(s); if (ok(x)) sink(x);', A],
  ],
  (code) => `async ${inFunction(code)}`,
);

table('methods that test', 'sql-value', [
  [
    'class C { ok(s) { return s === "y"; } run() { const x = source.a; if (!this.ok(x)) return; sink(x); } }',
    'safe',
  ],
  [
    'class C { #ok(s) { return s === "y"; } run() { const x = source.a; if (this.#ok(x)) sink(x); } }',
    'safe',
  ],
  ['class C { run() { this.x = source.a; if (this.x !== "y") return; sink(this.x); } }', 'safe'],
  ['class C { run() { this.x = source.a; if (this.y !== "y") return; sink(this.x); } }', A],
]);

table('elements', 'sql-value', [
  ['const l = source.a; if (l.every((s) => /^\\w+$/.test(s))) sink(l[0]);', 'safe'],
  ['const l = source.a; if (l.every((s) => /^\\w+$/.test(s))) sink(l.join());', 'safe'],
  ['const l = source.a; if (l.every((s) => /\\w+/.test(s))) sink(l[0]);', A],
  ['const l = source.a; if (l.some((s) => /^\\w+$/.test(s))) sink(l[0]);', A],
  [
    'function f() { const l = source.a; if (!l.every((s) => s === "y")) return; for (const s of l) sink(s); }',
    'safe',
  ],
  ['function f() { const l = source.a; if (l.some((s) => !/^\\w+$/.test(s))) return; sink(l[0]); }', 'safe'],
  ['function f() { const l = source.a; if (l.some((s) => /^\\w+$/.test(s))) return; sink(l[0]); }', A],
  ['const ok = (s) => /^\\w+$/.test(s); const l = source.a; if (l.every(ok)) sink(l[0]);', 'safe'],
  ['sink(source.a.filter((s) => /^\\w+$/.test(s)).join(" "));', 'safe'],
  ['sink(source.a.filter((s) => s.length).join(" "));', A],
  ['sink(source.a.filter((s) => ["y"].includes(s))[0]);', 'safe'],
  ['sink(source.a.find((s) => s === "y"));', 'safe'],
  ['sink(source.a.find((s) => s !== "y"));', A],
  [
    'const l = source.a; for (const s of l) { if (!/^\\w+$/.test(s)) throw new Error(); } sink(l[0]);',
    'safe',
  ],
  ['const l = source.a; for (const s of l) { if (!/^\\w+$/.test(s)) log(); } sink(l[0]);', A],
  ['const l = source.a; for (const s of l) { if (!/^\\w+$/.test(s)) break; } sink(l[0]);', A],
  ['for (const s of source.a) { if (!/^\\w+$/.test(s)) continue; sink(s); }', 'safe'],
  ['source.a.forEach((s) => { if (!/^\\w+$/.test(s)) return; sink(s); });', 'safe'],
]);

table('the same value by another name', 'sql-value', [
  ['function f(req) { const id = req.params.id; if (!/^\\d+$/.test(id)) return; sink(id); }', 'safe'],
  [
    'function f(req) { const id = req.params.id; if (!/^\\d+$/.test(id)) return; sink(req.params.id); }',
    'safe',
  ],
  [
    'function f(req) { const id = req.params.id; if (!/^\\d+$/.test(req.params.id)) return; sink(id); }',
    'safe',
  ],
  [
    'function f(req) { const { id } = req.params; if (!/^\\d+$/.test(id)) return; sink(req.params.id); }',
    'safe',
  ],
  [
    'function f(req) { const { params } = req; if (!/^\\d+$/.test(params.id)) return; sink(req.params.id); }',
    'safe',
  ],
  ['function f(req) { if (!/^\\d+$/.test(req.params.id)) return; sink(req.params.id); }', 'safe'],
  [
    'function f(req) { if (!/^\\d+$/.test(req.params?.id)) return; const { id } = req.params; sink(id); }',
    'safe',
  ],
  ['function f(req) { if (!/^\\d+$/.test(req.params["id"])) return; sink(req.params.id); }', 'safe'],
  [
    'function f(req) { if (!/^\\d+$/.test(req.params.id)) return; sink(req.params.name); }',
    'req.params.name',
  ],
  ['function f(req) { if (!/^\\d+$/.test(req.query.id)) return; sink(req.params.id); }', 'req.params.id'],
  [
    'function f(req) { const id = String(req.params.id); if (!/^\\d+$/.test(id)) return; sink(req.params.id); }',
    'safe',
  ],
  ['function f(req) { let id = req.params.id; if (!/^\\d+$/.test(id)) return; sink(id); }', 'safe'],
  [
    'function f(req) { let id = req.params.id; id = req.query.id; if (!/^\\d+$/.test(id)) return; sink(req.params.id); }',
    'req.params.id',
  ],
  [
    'function f(req) { valid(req); sink(req.params.id); } function valid(req) { if (!/^\\d+$/.test(req.params.id)) throw new Error(); }',
    'safe',
  ],
  [
    'function f(req) { valid(req); sink(req.params.id); } function valid(req) { if (!/^\\d+$/.test(req.params.no)) throw new Error(); }',
    'req.params.id',
  ],
  [
    'function f(req) { valid(req.params); sink(req.params.id); } function valid({ id }) { if (!/^\\d+$/.test(id)) throw new Error(); }',
    'safe',
  ],
  [
    'function f(req) { if (!/^\\d+$/.test(req.params.id)) return; helper(req.params.id); } function helper(v) { sink(v); }',
    'safe',
  ],
]);

table('another value', 'sql-value', [
  ['const x = source.a; const y = source.b; if (x === "y") sink(y);', 'source.b'],
  ['const x = source.a; const y = source.b; if (x === "y") sink(x + y);', 'source.b'],
  ['const x = source.a; { const x = source.b; if (x === "y") log(); } sink(x);', A],
  ['const x = source.a; if (c) { const x = source.b; if (x !== "y") throw 1; } sink(x);', A],
]);

table('written after the test', 'sql-value', [
  ['let x = source.a; if (x === "y") { x = source.b; sink(x); }', TAINTED],
  ['let x = source.a; if (x !== "y") throw 1; x = source.b; sink(x);', TAINTED],
  ['let x = source.a; if (x === "y") { sink(x); x = source.b; }', 'safe'],
  ['let x = source.a; if (x === "y") { x += source.b; sink(x); }', TAINTED],
  ['const o = source.a; if (o.x === "y") { o.x = source.b; sink(o.x); }', TAINTED],
  ['const o = source.a; if (o.x === "y") { o.z = source.b; sink(o.x); }', 'safe'],
  ['let x = source.a; if (x === "y") { for (;;) { sink(x); x = source.b; } }', TAINTED],
  ['let x = source.a; for (;;) { if (x !== "y") break; sink(x); x = source.b; }', 'safe'],
  ['let x = source.a; const ok = x === "y"; x = source.b; if (ok) sink(x);', TAINTED],
  ['let x = source.a; function set() { x = source.b; } if (x === "y") { set(); sink(x); }', TAINTED],
  [
    'async function f() { let x = source.a; on(() => { x = source.b; }); if (x === "y") { await c; sink(x); } }',
    TAINTED,
  ],
  ['let x = source.a; if (x === "y") later(() => sink(x)); x = source.b;', TAINTED],
  ['const x = source.a; if (x === "y") later(() => sink(x));', 'safe'],
  ['const x = source.a; if (x !== "y") throw 1; later(() => { sink(x); });', 'safe'],
  ['const x = source.a; if (x !== "y") throw 1; function later() { sink(x); }', A],
]);

table('repaired where it fails', 'sql-value', [
  ['let x = source.a; if (!["y"].includes(x)) x = "y"; sink(x);', 'safe'],
  ['let x = source.a; if (!["y"].includes(x)) { log(); x = "y"; } sink(x);', 'safe'],
  ['let x = source.a; if (!["y"].includes(x)) x = source.b; sink(x);', TAINTED],
  ['let x = source.a; let z = 1; if (!["y"].includes(x)) z = "y"; sink(x);', A],
  ['let x = source.a; if (["y"].includes(x)) x = "y"; sink(x);', A],
  ['let x = source.a; x = ["y"].includes(x) ? x : "y"; sink(x);', 'safe'],
]);

table('identifiers', 'sql-identifier', [
  ['const x = source.a; if (/^[a-z_]+$/.test(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/^[a-z_.]+$/.test(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/^[a-z_ ]+$/.test(x)) sink(x);', A],
]);

table('one word or another context', 'sql-quoted-value', [
  ['const x = source.a; if (/^[\\w @.-]+$/.test(x)) sink(x);', 'safe'],
  ["const x = source.a; if (/^[\\w @.'-]+$/.test(x)) sink(x);", A],
  ["sink(source.a.replace(/'/g, \"''\"));", A],
  ["sink(source.a.replace(/\\\\/g, '\\\\\\\\').replace(/'/g, \"''\"));", 'safe'],
  ["sink(source.a.replace(/'/g, \"\\\\'\").replace(/\\\\/g, '\\\\\\\\'));", A],
  ["sink(source.a.replace(/['\\\\]/g, ''));", 'safe'],
  ["sink(source.a.replace(/['\\\\]/, ''));", A],
]);

table('words of a shell', 'shell-word', [
  ['const x = source.a; if (/^[\\w.-]+$/.test(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/^[\\w. -]+$/.test(x)) sink(x);', A],
  ['const x = source.a; if (/^[\\w/.:@-]+$/.test(x)) sink(x);', 'safe'],
  ['sink(source.a.replace(/[^\\w-]/g, ""));', 'safe'],
  ['sink(source.a.replace(/[;&|]/g, ""));', A],
  ['sink(escapeSql(source.a));', A],
]);

table('quotes of a shell', 'shell-single-quoted', [
  ["sink(source.a.replace(/'/g, \"'\\\\''\"));", 'safe'],
  ['sink(source.a.replace(/\'/g, "\\\\\'"));', A],
  ["sink(source.a.replace(/'/, \"'\\\\''\"));", A],
  ['sink(source.a.replaceAll("\'", "\'\\\\\'\'"));', 'safe'],
  ['const x = source.a; if (x.includes("\'")) throw 1; sink(x);', 'safe'],
  ["const x = source.a; if (x.includes('\"')) throw 1; sink(x);", A],
]);

table('double quotes of a shell', 'shell-double-quoted', [
  ['sink(source.a.replace(/"/g, \'\\\\"\'));', A],
  ['sink(source.a.replace(/(["$`\\\\!])/g, "\\\\$1"));', A],
  ['const x = source.a; if (/^[\\w ]+$/.test(x)) sink(x);', 'safe'],
]);

table('arguments', 'argument', [
  ['const x = source.a; if (x.startsWith("-")) throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (x.startsWith("+")) throw 1; sink(x);', A],
  ['const x = source.a; if (x[0] === "-") throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (x.charAt(0) === "-") throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (x[1] === "-") throw 1; sink(x);', A],
  ['const x = source.a; if (/^-/.test(x)) throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (/^[^-]/.test(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/^\\w/.test(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/^[\\w-]+$/.test(x)) sink(x);', A],
  ['const x = source.a; if (x.indexOf("-") === 0) throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (x.includes("-")) throw 1; sink(x);', 'safe'],
]);

table('programs', 'program', [
  ['const x = source.a; if (/^\\w+$/.test(x)) sink(x);', A],
  ['const x = source.a; if (["ls"].includes(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/^(?:ls|cat)$/.test(x)) sink(x);', 'safe'],
]);

table('text of HTML', 'html-text', [
  ['sink(escapeHtml(source.a));', 'safe'],
  ['sink(source.a.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"));', 'safe'],
  ['sink(source.a.replace(/</g, "&lt;"));', 'safe'],
  ['sink(source.a.replace("<", "&lt;"));', A],
  ['sink(source.a.replace(/<script>/g, ""));', A],
  ['sink(source.a.replace(/<[^>]*>/g, ""));', A],
  ['const M = { "&": "&amp;", "<": "&lt;" }; sink(source.a.replace(/[&<]/g, (c) => M[c]));', 'safe'],
  ['const M = { "&": "&amp;", "<": "<" }; sink(source.a.replace(/[&<]/g, (c) => M[c]));', A],
  ['sink(source.a.replace(/[&<>]/g, (c) => "&#" + c.charCodeAt(0) + ";"));', 'safe'],
  ['sink(source.a.replace(/[&<>]/g, (c) => c.toUpperCase()));', A],
  ['sink(source.a.replace(/</g, "&lt;").replace(/\\n/g, "<br>"));', 'safe'],
]);

table('attributes of HTML', 'html-attribute', [
  ['sink(source.a.replace(/</g, "&lt;").replace(/>/g, "&gt;"));', A],
  ['sink(source.a.replace(/"/g, "&quot;").replace(/\'/g, "&#39;"));', 'safe'],
]);

table('regular expressions', 'pattern', [
  ['sink(source.a.replace(/[.*+?^${}()|[\\]\\\\]/g, "\\\\$&"));', 'safe'],
  ['sink(source.a.replace(/[.*+?^${}()|[\\]\\\\]/, "\\\\$&"));', A],
  ['sink(source.a.replace(/[.*+?^${}()|[\\]]/g, "\\\\$&"));', A],
  ['sink(source.a.replace(/[.*+?^${}()|[\\]\\\\]/g, (c) => `\\\\${c}`));', 'safe'],
  ['sink(source.a.replace(/([.*+?^${}()|[\\]\\\\])/g, "\\\\$1"));', 'safe'],
]);

table('lines', 'log-line', [
  ['sink(source.a.replace(/[\\r\\n\\x1b]/g, ""));', 'safe'],
  ['sink(source.a.replace(/\\n|\\r|\\x1b/g, ""));', 'safe'],
  ['sink(source.a.replace(/\\n/g, ""));', A],
  ['sink(source.a.replace(/[^\\x20-\\x7e]/g, ""));', 'safe'],
]);

// RFC 4515, section 3: a backslash and two hexadecimal digits.
table('filters of LDAP', 'ldap-filter', [
  ['const x = source.a; if (/^[\\w@.]+$/.test(x)) sink(x);', 'safe'],
  [
    'sink(source.a.replace(/\\\\/g, "\\\\5c").replace(/\\*/g, "\\\\2a").replace(/\\(/g, "\\\\28").replace(/\\)/g, "\\\\29").replace(/\\0/g, "\\\\00"));',
    'safe',
  ],
  ['sink(source.a.replace(/\\*/g, "\\\\2a").replace(/\\(/g, "\\\\28").replace(/\\)/g, "\\\\29"));', A],
  [
    'sink(source.a.replace(/[\\\\*()\\0]/g, (c) => "\\\\" + c.charCodeAt(0).toString(16).padStart(2, "0")));',
    'safe',
  ],
  [
    'sink(source.a.replace(/[\\\\*()\\0]/g, (c) => `\\\\${("0" + c.charCodeAt(0).toString(16)).slice(-2)}`));',
    'safe',
  ],
  ['sink(source.a.replace(/[\\\\*()\\0]/g, (c) => "\\\\" + c));', A],
  ['sink(source.a.replace(/[*]/g, (c) => "\\\\" + c.charCodeAt(0).toString(16)));', A],
]);

table('filters of objects', 'filter-structure', [
  ['const x = source.a; if (typeof x === "string") sink(x);', 'safe'],
  ['const x = source.a; if (typeof x !== "string") throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (typeof x === "object") throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (/^\\w+$/.test(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/^.+$/.test(x)) sink(x);', A],
  ['const x = source.a; if (x) sink(x);', A],
]);

table('names of properties', 'property-name', [
  ['const x = source.a; const T = { y: 1 }; if (Object.hasOwn(T, x)) sink(x);', 'safe'],
  ['const x = source.a; const T = { y: 1 }; if (x in T) sink(x);', A],
  ['const x = source.a; const T = { y: 1 }; if (T[x]) sink(x);', A],
  [
    'const x = source.a; if (x === "__proto__" || x === "constructor" || x === "prototype") throw 1; sink(x);',
    A,
  ],
  ['const x = source.a; if (/^[a-z]+$/.test(x)) sink(x);', A],
  ['const x = source.a; if (/^\\d+$/.test(x)) sink(x);', 'safe'],
]);

table('whole paths', 'file-path', [
  ['const x = source.a; if (/^[\\w-]+$/.test(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/^[\\w-]+\\.txt$/.test(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/^[\\w/-]+$/.test(x)) sink(x);', A],
  ['sink(basename(source.a));', 'safe'],
  ['const p = resolve(root, source.a); if (!p.startsWith(root + sep)) throw 1; sink(p);', 'safe'],
  ['const p = resolve(root, source.a); if (!p.startsWith(root + path.sep)) throw 1; sink(p);', 'safe'],
  ['const p = resolve(root, source.a); if (!p.startsWith(`${root}/`)) throw 1; sink(p);', 'safe'],
  ['const p = resolve(root, source.a); if (!p.startsWith("/srv/data/")) throw 1; sink(p);', 'safe'],
  ['const dir = root + sep; const p = join(dir, source.a); if (p.startsWith(dir)) sink(p);', 'safe'],
  ['const p = resolve(root, source.a); if (!p.startsWith(root)) throw 1; sink(p);', A],
  ['const p = resolve(root, source.a); if (!p.startsWith("/srv/data")) throw 1; sink(p);', A],
  ['const p = root + source.a; if (!p.startsWith(root + sep)) throw 1; sink(p);', A],
  ['const p = resolve(root, source.a); if (p.startsWith(root + sep)) throw 1; sink(p);', A],
  [
    'const p = resolve(root, source.a); if (p !== root && !p.startsWith(root + sep)) throw 1; sink(p);',
    'safe',
  ],
  [
    'const p = resolve(root, source.a); const r = relative(root, p); if (r.startsWith("..")) throw 1; sink(p);',
    'safe',
  ],
  [
    'const p = resolve(root, source.a); const r = relative(root, p); if (r.startsWith("..") || isAbsolute(r)) throw 1; sink(p);',
    'safe',
  ],
  [
    'const p = resolve(root, source.a); const r = relative(root, p); if (!r || r.startsWith("..")) throw 1; sink(p);',
    'safe',
  ],
  ['const p = resolve(root, source.a); if (relative(root, p).startsWith("..")) throw 1; sink(p);', 'safe'],
  [
    'const p = resolve(root, source.a); const r = relative(root, p); if (r.startsWith("/")) throw 1; sink(p);',
    A,
  ],
  [
    'const p = resolve(root, source.a); const r = relative(root, p); if (r && !r.startsWith("..")) sink(p);',
    'safe',
  ],
  [
    'const p = resolve(root, source.a); const q = resolve(root, source.b); if (!q.startsWith(root + sep)) throw 1; sink(p);',
    A,
  ],
]);

table('paths below a directory', 'file-name', [
  ['const x = source.a; if (x.includes("..")) throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (x.indexOf("..") !== -1) throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (/\\.\\./.test(x)) throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (x.includes(".")) throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (x.includes("/") || x.includes("\\\\")) throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (x.startsWith("..")) throw 1; sink(x);', A],
  ['const x = source.a; if (x.includes("%")) throw 1; sink(x);', A],
  ['sink(source.a.replace("../", ""));', A],
  ['sink(source.a.replace(/\\.\\.\\//g, ""));', A],
  ['sink(source.a.replace(/[/\\\\]/g, "_"));', 'safe'],
  ['sink(normalize(source.a).replace(/^(\\.\\.(\\/|\\\\|$))+/, ""));', 'safe'],
  ['sink(normalize(source.a).replace(/^\\.\\.\\//, ""));', A],
  ['sink(source.a.replace(/^(\\.\\.(\\/|\\\\|$))+/, ""));', A],
  ['const x = source.a; if (/^(?!.*\\.\\.)[\\w./-]+$/.test(x)) sink(x);', 'safe'],
]);

table('the host of an address', 'url-origin', [
  ['const x = source.a; if (x.startsWith("https://example.com/")) sink(x);', 'safe'],
  ['const x = source.a; if (x.startsWith("https://example.com")) sink(x);', A],
  ['const x = source.a; if (x.includes("example.com")) sink(x);', A],
  ['const x = source.a; if (/^https:\\/\\/example\\.com\\//.test(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/^https:\\/\\/example\\.com/.test(x)) sink(x);', A],
  ['const x = source.a; if (/^https:\\/\\/example.com\\//.test(x)) sink(x);', A],
  ['const x = source.a; if (/example\\.com\\//.test(x)) sink(x);', A],
  ['const x = source.a; if (x.startsWith("/") && !x.startsWith("//")) sink(x);', 'safe'],
  ['const x = source.a; if (x.startsWith("/")) sink(x);', A],
  ['const x = source.a; if (/^\\/(?!\\/)/.test(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/^\\/\\w/.test(x)) sink(x);', 'safe'],
  ['const u = new URL(source.a); if (u.host !== "example.com") throw 1; sink(u);', 'safe'],
  ['const u = new URL(source.a); if (u.hostname !== "example.com") throw 1; sink(u.href);', 'safe'],
  ['const u = new URL(source.a); if (u.hostname !== "example.com") throw 1; sink(u.toString());', 'safe'],
  ['const x = source.a; const u = new URL(x); if (u.hostname !== "example.com") throw 1; sink(x);', 'safe'],
  [
    'const x = source.a; const { hostname } = new URL(x); if (!["example.com"].includes(hostname)) throw 1; sink(x);',
    'safe',
  ],
  [
    'const x = source.a; const H = new Set(["example.com"]); if (!H.has(new URL(x).host)) throw 1; sink(x);',
    'safe',
  ],
  ['const x = source.a; if (new URL(x, base).origin !== base) throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (new URL(x, base).origin !== window.location.origin) throw 1; sink(x);', 'safe'],
  ['const x = source.a; if (new URL(x).host !== req.headers.host) throw 1; sink(x);', A],
  ['const u = new URL(source.a); if (!u.hostname.endsWith(".example.com")) throw 1; sink(u);', 'safe'],
  ['const u = new URL(source.a); if (!u.hostname.endsWith("example.com")) throw 1; sink(u);', A],
  ['const u = new URL(source.a); if (/(?:^|\\.)example\\.com$/.test(u.hostname)) sink(u);', 'safe'],
  ['const u = new URL(source.a); if (/^(?:.+\\.)?example\\.com$/.test(u.hostname)) sink(u);', 'safe'],
  ['const u = new URL(source.a); if (/example\\.com$/.test(u.hostname)) sink(u);', A],
  ['const u = new URL(source.a); if (u.protocol !== "https:") throw 1; sink(u);', A],
  ['const u = new URL(source.a); if (u.pathname !== "/x") throw 1; sink(u);', A],
  [
    'const u = new URL(source.a); const v = new URL(source.b); if (v.host !== "example.com") throw 1; sink(u);',
    A,
  ],
]);

table('the scheme of an address', 'html-url', [
  ['const x = source.a; if (/^https?:\\/\\//.test(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/^https?:\\/\\//i.test(x)) sink(x);', 'safe'],
  ['const x = source.a; if (/https?:\\/\\//.test(x)) sink(x);', A],
  ['const x = source.a; if (/^https?:\\/\\//m.test(x)) sink(x);', A],
  ['const x = source.a; if (new URL(x).protocol === "https:") sink(x);', 'safe'],
  ['const x = source.a; if (["http:", "https:"].includes(new URL(x).protocol)) sink(x);', 'safe'],
  ['const x = source.a; if (new URL(x).protocol !== "javascript:") sink(x);', A],
  ['const x = source.a; if (x.startsWith("javascript:")) throw 1; sink(x);', A],
  ['const x = source.a; if (x.startsWith("https://")) sink(x);', 'safe'],
]);

table('bounds', 'amount', [
  ['const x = source.a; if (x > 100) throw 1; sink(x);', A],
  ['const x = source.a; if (x < 100) sink(x);', 'safe'],
  ['const x = source.a; if (x > 100) sink(x);', A],
]);

describe('what is made to be long', () => {
  it('answers for many statements before the use', () => {
    const steps = Array.from({ length: 3000 }, (_, at) => `if (y${at}) return;`).join('\n');
    expect(answer(inFunction(`${steps}\nif (x !== "y") return;\nsink(x);`), 'sql-value')).toBe('safe');
  });
  it('answers for conditions in conditions', () => {
    const test = Array.from({ length: 200 }).reduce<string>((inner) => `!(${inner} && c)`, 'x === "y"');
    expect(answer(inFunction(`if (${test}) sink(x);`), 'sql-value')).toBe(A);
  });
  it('answers for predicates that call one another', () => {
    const code = 'const a = (s) => b(s) || a(s); const b = (s) => a(s) || b(s); if (a(x)) sink(x);';
    expect(answer(inFunction(code), 'sql-value')).toBe(A);
  });
});

describe('a part of a value that a condition makes harmless as a whole', () => {
  const options: Model = {
    ...model,
    operations: [{ concept: 'sinking', call: 'sink', roles: { value: ['0', '0.text'] } }],
  };
  const answers = (code: string): readonly string[] => {
    const analysis = analysisOf(code, [options]);
    return analysis
      .instancesOf(Sinking)
      .flatMap((instance) => instance.role('value'))
      .map((asked) => analysis.taintOf(asked, 'sql-value').kind);
  };
  const cases: readonly (readonly [code: string, kinds: readonly string[]])[] = [
    ["const x = source.a; if (['a', 'b'].includes(x)) sink(x);", ['safe', 'safe']],
    ['const x = source.a; if (isUuid(x)) sink(x);', ['safe', 'safe']],
    ["const x = source.a; if (['a', 'b'].includes(other)) sink(x);", ['tainted', 'tainted']],
    ["const x = req.body; if (['a', 'b'].includes(x.name)) sink(x);", ['tainted', 'tainted']],
  ];
  for (const [code, kinds] of cases) it(code, () => expect(answers(code)).toEqual(kinds));
});
