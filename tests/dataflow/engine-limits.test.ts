import { describe, expect, it } from 'vitest';
import { taintAnswer, taintOfTree, type AnswerRow } from '../helpers/taint-answer.ts';

/** What `docs/engine.md` says is not followed, with the answer given instead. */
const limits: Readonly<Record<string, readonly AnswerRow[]>> = {
  'other files': [
    ['import { text } from "./other"; sink(text);', 'dynamic'],
    ['const { text } = require("./other"); sink(text);', 'dynamic'],
    ['import { load } from "./other"; sink(load(source.a));', 'dynamic < source.a'],
    ['export function f(x) { sink(x); } f("k");', 'dynamic'],
  ],
  'objects that unknown code keeps or changes': [
    ['import { fill } from "./other"; const o = {}; fill(o, source.a); sink(o.x);', 'constant'],
    ['import { keep, kept } from "./other"; keep(source.a); sink(kept);', 'dynamic'],
  ],
  'an object reached through another': [
    ['const a = { x: "k" }; const list = [a]; list[0].x = source.a; sink(a.x);', 'constant'],
    ['const a = { x: "k" }; const b = { a }; b.a.x = source.a; sink(a.x);', 'constant'],
    ['const a = { x: "k" }; const get = () => a; get().x = source.a; sink(a.x);', 'constant'],
  ],
  'prototypes that are changed, proxies': [
    ['const o = {}; Object.setPrototypeOf(o, { x: source.a }); sink(o.x);', 'constant'],
    ['const o = { __proto__: { x: source.a } }; sink(o.x);', 'constant'],
    ['const o = new Proxy({}, { get: () => source.a }); sink(o.x);', 'dynamic'],
  ],
  'names made by eval': [['eval("var x = source.a"); sink(x);', 'dynamic']],
  'accessors of unknown objects': [
    ['import { box } from "./other"; box.text = source.a; sink(box.text);', 'source.a'],
    ['import { box } from "./other"; box.text = source.a; sink(box.shown);', 'dynamic'],
  ],
  'what a promise is rejected with': [
    ['Promise.reject(source.a).catch((e) => sink(e));', 'dynamic'],
    ['new Promise((_, reject) => reject(source.a)).catch((e) => sink(e));', 'dynamic'],
  ],
  'names that a rest leaves out': [['const { a, ...rest } = { a: source.a }; sink(rest.a);', 'source.a']],
  'elements that are taken out again': [
    ['const list = [source.a]; list.length = 0; sink(list[0]);', 'source.a'],
    ['const map = new Map([["x", source.a]]); map.clear(); sink(map.get("x"));', 'source.a'],
  ],
  'which property a computed name means': [['const o = {}; o[name] = source.a; sink(o.other);', 'source.a']],
  'the order in which functions run': [
    ['let x = source.a; function reset() { x = "k"; } reset(); sink(x);', 'source.a'],
  ],
  'public methods, which other files may call': [
    ['class Users { find(name) { sink(name); } } new Users().find("k");', 'dynamic'],
    ['class Users { #find(name) { sink(name); } go() { this.#find("k"); } }', 'constant'],
  ],
  'methods called on another instance': [
    [
      'class Text { parts = []; add(p) { this.parts.push(p); } all() { return this.parts.join(); } } new Text().add(source.a); const t = new Text(); sink(t.all());',
      'source.a',
    ],
  ],
  'what is only chosen by outside data': [
    ['let x = "a"; if (source.a === "b") x = "b"; sink(x);', 'constant'],
    ['sink(source.a ? "a" : "b");', 'constant'],
  ],
  'queues of functions that libraries run': [
    ['async.waterfall([(next) => next(null, source.a), (value, next) => sink(value)]);', 'dynamic'],
  ],
};

for (const [limit, rows] of Object.entries(limits)) {
  describe(limit, () => {
    for (const [code, answer] of rows) it(code, () => expect(taintAnswer(code)).toBe(answer));
  });
}

describe('code that is made to be long', () => {
  it('gives up on calls that are nested too deep, and says so', () => {
    const calls = Array.from({ length: 40 }, (_, at) => `function f${at + 1}(x) { return f${at}(x); }`);
    const code = (depth: number): string =>
      `function f0(x) { return x; }\n${calls.join('\n')}\nsink(f${depth}(source.a));`;
    expect(taintAnswer(code(6))).toBe('source.a');
    expect(taintAnswer(code(40))).toBe('dynamic');
  });
  it('follows functions that fan out', () => {
    const calls = Array.from(
      { length: 24 },
      (_, at) => `function g${at + 1}(x) { return g${at}(x) + g${at}(x); }`,
    );
    const code = `function g0(x) { return x; }\n${calls.join('\n')}\nsink(g24(source.a));`;
    expect(taintAnswer(code)).toMatch(/^(?:source\.a|dynamic)$/);
  });
  // Parsers give up before the engine does, so the tree is made deeper after it is parsed.
  it('finds the first of ten thousand terms', () => {
    const deep = deepened('sink(source.a + "a");', 10_000, (inner, like) => ({
      ...like,
      type: 'BinaryExpression',
      operator: '+',
      left: inner,
      right: { type: 'Literal', value: 'a', range: like['range'] },
    }));
    expect(deep).toBe('source.a');
  });
  it('survives calls nested five thousand deep', () => {
    const deep = deepened('sink(source.a + "a");', 5_000, (inner, like) => ({
      ...like,
      type: 'CallExpression',
      optional: false,
      callee: { type: 'Identifier', name: 'unknown', range: like['range'] },
      arguments: [inner],
    }));
    expect(deep).toBe('dynamic');
  });
  it('finds what is nested deep', () => {
    expect(taintAnswer(`sink(${'c ? "a" : '.repeat(200)}source.a);`)).toBe('source.a');
    expect(taintAnswer(`sink(${'`a${'.repeat(200)}source.a${'}`'.repeat(200)});`)).toBe('source.a');
    expect(taintAnswer(`sink(${'[0, '.repeat(200)}source.a${']'.repeat(200)});`)).toBe('source.a');
  });
  it('answers for many callers', () => {
    const calls = Array.from({ length: 300 }, (_, at) => `f('a${at}');`).join('\n');
    expect(taintAnswer(`function f(x) { sink(x); }\n${calls}\nf(source.a);`)).toMatch(
      /^(?:source\.a|dynamic)$/,
    );
  });
});

type Tree = Record<string, unknown>;

/** The answer for a sum whose left side is put into `times` more nodes, each made by `around`. */
function deepened(code: string, times: number, around: (inner: Tree, like: Tree) => Tree): string {
  return taintOfTree(code, (sum) => {
    let inner = sum['left'] as Tree;
    for (let at = 0; at < times; at += 1) {
      const outer = around(inner, { range: inner['range'], loc: inner['loc'] });
      for (const child of Object.values(outer).flat()) {
        if (typeof child === 'object' && child !== null && 'type' in child) (child as Tree)['parent'] = outer;
      }
      inner = outer;
    }
    sum['left'] = inner;
    inner['parent'] = sum;
  });
}
