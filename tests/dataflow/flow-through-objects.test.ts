import { describe, expect, it } from 'vitest';
import { taintAnswer, type AnswerRow } from '../helpers/taint-answer.ts';

const tables: Readonly<Record<string, readonly AnswerRow[]>> = {
  properties: [
    ['const o = {}; o.bad = source.a; o.safe = 1; sink(o.safe);', 'constant'],
    ['const o = { x: source.a }; delete o.x; sink(o.x);', 'constant'],
    ["const o = { x: source.a }; o.x = 'k'; sink(o.x);", 'constant'],
    ["const o = { x: source.a }; if (c) o.x = 'k'; sink(o.x);", 'source.a'],
    ['const o = { ...{ x: source.a } }; sink(o.x);', 'source.a'],
    ['const o = { x: 1, ...{ y: source.a } }; sink(o.x);', 'constant'],
    [
      "app.get('/', (req, res) => { const cfg = { table: 'users', ...req.body }; sink(cfg.table); });",
      'req.body.table',
    ],
    [
      "app.get('/', (req, res) => { const cfg = { ...req.body, table: 'users' }; sink(cfg.table); });",
      'constant',
    ],
    ['const o = { get x() { return source.a; } }; sink(o.x);', 'source.a'],
    ["const o = { get x() { return 'k'; }, y: source.a }; sink(o.x);", 'constant'],
    ['const o = Object.create({ x: source.a }); sink(o.x);', 'source.a'],
    ['const { a = source.a } = {}; sink(a);', 'source.a'],
    ["const { c = 'k' } = source.a; sink(c);", 'source.a.c'],
    ['const obj = { a: source.a }; const { a, ...rest } = obj; sink(rest.a);', 'source.a'],
    ['const o = { a: source.a }; const { ...rest } = o; sink(rest.a);', 'source.a'],
    ['const { a: { b: [c] } } = { a: { b: [source.a] } }; sink(c);', 'source.a'],
    ["const { a: { b: [, d] } } = { a: { b: [source.a, 'k'] } }; sink(d);", 'constant'],
    ['const [h, ...t] = [1, source.a]; sink(t[0]);', 'source.a'],
    ['const s = Symbol(); const o = { [s]: source.a }; sink(o[s]);', 'source.a'],
  ],
  'one object under two names': [
    ["const a = { x: source.a }; const b = a; b.x = 'k'; sink(a.x);", 'constant'],
    ['const list = []; const alias = list; alias.push(source.a); sink(list[0]);', 'source.a'],
  ],
  lists: [
    ["const arr = [source.a, 'k']; const [, b] = arr; sink(b);", 'constant'],
    ["const arr = ['k']; arr[0] = source.a; sink(arr[0]);", 'source.a'],
    ["let a = source.a, b = 'k'; [a, b] = [b, a]; sink(a);", 'constant'],
    ["let a = source.a, b = 'k'; [a, b] = [b, a]; sink(b);", 'source.a'],
    ["const list = []; list.push('k'); sink(`in (${list})`);", 'constant'],
    ['const list = []; list.push(source.a); sink(`in (${list})`);', 'source.a'],
    ['const s = new Set(); s.add(source.a); sink([...s][0]);', 'source.a'],
    ['const s = new Set([source.a]); for (const x of s) sink(x);', 'source.a'],
    ['const s = new Set([source.a]); s.forEach((x) => sink(x));', 'source.a'],
    ["sink([...new Set(source.a)].join(''));", 'source.a'],
    ["const r = source.a.reduce((acc, x) => acc + x, ''); sink(r);", 'source.a'],
    [
      'const r = source.a.reduce((acc, x) => { acc[x.k] = x.v; return acc; }, {}); sink(r.foo);',
      'source.a.v',
    ],
    ["const r = ['a'].reduce((acc, x) => { acc.push(x); return acc; }, []); sink(r[0]);", 'constant'],
    [
      "const r = source.a.reduce((acc, x) => { acc.push(x.name); return acc; }, []); sink(r.join(','));",
      'source.a.name',
    ],
    ["sink([source.a].map((x) => x).filter(Boolean).sort().reverse().join(''));", 'source.a'],
    ['sink(source.a.flatMap((x) => x.items).map((y) => y.id)[0]);', 'source.a.items.id'],
    ['sink(source.a.map(Number).join());', 'safe'],
    ['sink(source.a.map(String).join());', 'source.a'],
    ['sink(Array.from(source.a)[0]);', 'source.a'],
    ['sink(Array.from(source.a, (x) => x.id)[0]);', 'source.a.id'],
    ['sink(Array.from({ length: 3 }, (_, i) => i)[0]);', 'safe'],
    ["sink([source.a, 'k'].at(0));", 'source.a'],
    ['const a = [1, 2].map(() => source.a); sink(a.length);', 'safe'],
    [
      "app.get('/', (req, res) => { const list = [...req.query.ids, 'x']; const [first] = list; sink(first); });",
      'req.query.ids',
    ],
  ],
  'properties by name': [
    ['sink(Object.assign({}, { x: source.a }).x);', 'source.a'],
    ['sink(Object.assign({}, { x: source.a }, { x: 1 }).x);', 'constant'],
    ['for (const [k, v] of Object.entries({ x: source.a })) sink(v);', 'source.a'],
    ['for (const [k, v] of Object.entries({ x: source.a })) sink(k);', 'constant'],
    ['for (const [k, v] of Object.entries(source.a)) sink(k);', 'source.a'],
    ['Object.entries(source.a).forEach(([k, v]) => sink(v));', 'source.a'],
    ['Object.keys(source.a).forEach((k) => sink(k));', 'source.a'],
    ['Object.keys({ x: source.a }).forEach((k) => sink(k));', 'constant'],
    ['sink(Object.values(source.a)[0]);', 'source.a'],
    ["sink(Object.fromEntries([['x', source.a]]).x);", 'source.a'],
    ['sink(Object.fromEntries(Object.entries(source.a).map(([k, v]) => [k, v])).x);', 'source.a'],
    ['sink(Object.groupBy(source.a, (x) => x.kind).foo[0]);', 'source.a'],
    ["const obj = { [source.b]: 'v' }; for (const k in obj) sink(k);", 'source.b'],
    ["const obj = {}; obj[source.b] = 'v'; for (const k in obj) sink(k);", 'source.b'],
    ["const obj = {}; obj[source.b] = 'v'; sink(Object.keys(obj)[0]);", 'source.b'],
    [
      "app.post('/', (req, res) => { const sets = Object.keys(req.body).map((k) => `${k} = ?`); sink('SET ' + sets.join(', ')); });",
      'req.body',
    ],
    [
      "app.post('/', (req, res) => { const sets = Object.entries(req.body).map(([k, v], i) => `${k} = $${i}`); sink('SET ' + sets.join(', ')); });",
      'req.body',
    ],
    [
      "app.post('/', (req, res) => { const sets = []; for (const key of Object.keys(req.body)) { sets.push(key + ' = ?'); } sink(sets.join()); });",
      'req.body',
    ],
    [
      "app.get('/', (req, res) => { const q = req.query; const out = {}; for (const k in q) { out[k] = q[k]; } sink(out.x); });",
      'req.query',
    ],
    [
      "app.get('/', (req, res) => { const map = req.query.ids.split(',').reduce((a, id) => ({ ...a, [id]: true }), {}); sink(Object.keys(map).join()); });",
      'req.query.ids',
    ],
    ["sink(Object.entries(source.a).map(([k, v]) => `${k}=${v}`).join('&'));", 'source.a'],
  ],
  maps: [
    ["const m = new Map(); m.set('x', source.a); sink(m.get('x'));", 'source.a'],
    ["const m = new Map(); m.set('x', source.a); m.set('y', 'k'); sink(m.get('y'));", 'constant'],
    ["const m = new Map([['x', source.a]]); sink(m.get('x'));", 'source.a'],
    ["const m = new Map([['x', source.a]]); for (const [k, v] of m) sink(v);", 'source.a'],
    ["const m = new Map([['x', source.a]]); for (const v of m.values()) sink(v);", 'source.a'],
    ["const m = new Map(); m.set('x', source.a); m.forEach((v, k) => sink(v));", 'source.a'],
    ["const m = new Map(); m.set('x', source.a); m.forEach((v, k) => sink(k));", 'constant'],
    ['const m = new Map(); m.set(source.a, 1); for (const k of m.keys()) sink(k);', 'source.a'],
    [
      "const counts = new Map(); counts.set('x', 1); counts.set('y', source.a); for (const [k] of counts) sink(k);",
      'constant',
    ],
    ['for (const [i, v] of source.a.entries()) sink(i);', 'safe'],
    ['for (const [i, v] of source.a.entries()) sink(v);', 'source.a'],
    [
      "const cache = new Map(); app.post('/', (req, res) => { cache.set(req.params.id, req.body); }); app.get('/', (req, res) => { sink(cache.get('k').name); });",
      'req.body.name',
    ],
  ],
  'copies and formats': [
    ['sink(structuredClone(source.a).x);', 'source.a.x'],
    ['sink(JSON.parse(source.a).x);', 'source.a'],
    ['sink(JSON.stringify({ x: source.a }));', 'source.a'],
    ["sink(JSON.stringify({ x: 'k' }));", 'constant'],
    ["app.get('/', (req, res) => { sink(JSON.parse(JSON.stringify(req.query)).x); });", 'req.query'],
    [
      "app.get('/', (req, res) => { sink(Buffer.from(req.query.x, 'base64').toString('utf8')); });",
      'req.query.x',
    ],
  ],
  addresses: [
    ["sink(new URL(source.a).searchParams.get('x'));", 'source.a'],
    ["const { searchParams } = new URL(source.a, 'http://x'); sink(searchParams.get('id'));", 'source.a'],
    ["sink(new URLSearchParams(source.a).get('x'));", 'source.a'],
    ['const p = new URLSearchParams(source.a); for (const [k, v] of p) sink(v);', 'source.a'],
    ["const p = new URLSearchParams(); p.append('x', source.a); sink(p.toString());", 'source.a'],
  ],
  accessors: [
    ['class A { get v() { return source.a; } } sink(new A().v);', 'source.a'],
    ["class A { get v() { return 'k'; } } sink(new A().v);", 'constant'],
    ['class A { set v(x) { sink(x); } } const a = new A(); a.v = source.a;', 'source.a'],
    [
      'class P { #x; set x(v) { this.#x = v; } get x() { return this.#x; } } const p = new P(); p.x = source.a; sink(p.x);',
      'source.a',
    ],
    [
      "const o = { get v() { return this._v; }, set v(x) { this._v = x; } }; app.post('/', (req) => { o.v = req.body.x; sink(o.v); });",
      'req.body.x',
    ],
  ],
  fields: [
    ['class A { static v = source.a; } sink(A.v);', 'source.a'],
    ['class A { static #cache = source.a; static get() { return A.#cache; } } sink(A.get());', 'source.a'],
    [
      "class T { static last; static keep(x) { T.last = x; } static use() { sink(T.last); } } app.post('/', (req) => { T.keep(req.body.x); T.use(); });",
      'req.body.x',
    ],
    [
      "class T { static last; static keep(x) { this.last = x; } static use() { sink(this.last); } } app.post('/', (req) => { T.keep(req.body.x); T.use(); });",
      'req.body.x',
    ],
    [
      'class A { #v; constructor(v) { this.#v = v; } run() { sink(this.#v); } } new A(source.a).run();',
      'source.a',
    ],
    ["class A { constructor(v) { this.v = v; } run() { sink(this.v); } } new A('k').run();", 'constant'],
    [
      "app.post('/', (req, res) => { const u = new User(); u.name = req.body.name; sink(u.name); }); class User { name = 'k' }",
      'req.body.name',
    ],
    [
      "app.post('/', (req, res) => { const u = new User(); u.setName(req.body.name); sink(u.getName()); }); class User { setName(n) { this.n = n; return this; } getName() { return this.n; } }",
      'req.body.name',
    ],
    [
      "app.post('/', (req, res) => { const u = new User(req.body); sink(u.name); }); class User { constructor({ name, age }) { this.name = name; this.age = 1; } }",
      'req.body.name',
    ],
    [
      "app.post('/', (req, res) => { const u = new User(req.body); sink(u.age); }); class User { constructor({ name, age }) { this.name = name; this.age = 1; } }",
      'constant',
    ],
    [
      "class Logger { constructor(name) { this.name = name; } get() { return this.name; } } const a = new Logger('a'); const b = new Logger(source.a); sink(a.get());",
      'constant',
    ],
    [
      "class Logger { constructor(name) { this.name = name; } get() { return this.name; } } const a = new Logger('a'); const b = new Logger(source.a); sink(b.get());",
      'source.a',
    ],
    [
      "class Logger { constructor(name) { this.name = name; } } const a = new Logger('a'); const b = new Logger(source.a); sink(a.name);",
      'constant',
    ],
  ],
  inheritance: [
    [
      'class B { constructor(v) { this.v = v; } } class A extends B { constructor(v) { super(v); } run() { sink(this.v); } } new A(source.a).run();',
      'source.a',
    ],
    [
      'class B { constructor(v) { this.v = v; } } class A extends B { run() { sink(this.v); } } new A(source.a).run();',
      'source.a',
    ],
    [
      'class B { go(v) { sink(v); } } class A extends B { run() { this.go(source.a); } } new A().run();',
      'source.a',
    ],
    [
      'class B { make() { return source.a; } } class A extends B { run() { sink(super.make()); } } new A().run();',
      'source.a',
    ],
    [
      "class B { constructor(n) { this.n = n; } } class A extends B { constructor(n) { super(n + 'x'); } } new A(source.a); sink(new A('k').n);",
      'constant',
    ],
    [
      "class B { constructor(n) { this.n = n; } } class A extends B { } new A(source.a); sink(new A('k').n);",
      'constant',
    ],
    [
      "class B { constructor(n) { this.n = n; } } class A extends B { constructor(n) { super(n + 'x'); } } sink(new A(source.a).n);",
      'source.a',
    ],
    [
      'class Base { run() { return this.text(); } } class D extends Base { text() { return source.a; } } sink(new D().run());',
      'source.a',
    ],
    [
      'class Base { run() { sink(this.v); } } class D extends Base { constructor(v) { super(); this.v = v; } } new D(source.a).run();',
      'source.a',
    ],
    [
      'abstract class C { constructor(protected readonly q: string) {} abstract go(): void; } class D extends C { go() { sink(this.q); } } new D(source.a).go();',
      'source.a',
    ],
  ],
  'this in object literals': [
    ['const o = { v: source.a, go() { sink(this.v); } }; o.go();', 'source.a'],
    ['const o = { go() { this.run(source.a); }, run(x) { sink(x); } }; o.go();', 'source.a'],
    ['const o = { a: 1, run() { sink(this.b); } }; o.b = source.a; o.run();', 'source.a'],
    ["const o = { v: 'k', set(x) { this.v = x; } }; o.set(source.a); sink(o.v);", 'source.a'],
    ["const o = { v: 'k' }; o.set = function (x) { this.v = x; }; sink(o.v);", 'constant'],
  ],
  builders: [
    [
      `class QB { constructor() { this.parts = []; } where(s) { this.parts.push(s); return this; } build() { return this.parts.join(' '); } }
app.post('/', (req, res) => { const q = new QB().where('a').where(req.body.name).build(); sink(q); });`,
      'req.body.name',
    ],
    [
      `function QB() { this.parts = []; } QB.prototype.where = function (s) { this.parts.push(s); return this; }; QB.prototype.build = function () { return this.parts.join(' '); };
app.post('/', (req, res) => { const q = new QB(); q.where(req.body.name); sink(q.build()); });`,
      'req.body.name',
    ],
    [
      `function User(name) { this.name = name; } User.prototype.run = function () { sink(this.name); };
app.post('/', (req, res) => { const u = new User(req.body.name); u.run(); });`,
      'req.body.name',
    ],
    [
      "class Q { private parts: string[] = []; add(p: string) { this.parts.push(p); return this; } toString() { return this.parts.join(' '); } } sink(`${new Q().add('k').toString()}`);",
      'dynamic',
    ],
    [
      "class Q { private parts: string[] = []; add(p: string) { this.parts.push(p); return this; } toString() { return this.parts.join(' '); } } const q = new Q(); q.add(source.a); sink(q.toString());",
      'source.a',
    ],
  ],
  'namespaces and enums': [
    ['namespace N { export const v = source.a; } sink(N.v);', 'source.a'],
    ["enum E { A = 'a' } sink(E[source.a]);", 'constant'],
    ["const enumv = { A: 'a' } as const; sink(enumv[source.a as keyof typeof enumv]);", 'constant'],
  ],
};

for (const [group, rows] of Object.entries(tables)) {
  describe(group, () => {
    for (const [code, answer] of rows) it(code, () => expect(taintAnswer(code)).toBe(answer));
  });
}
