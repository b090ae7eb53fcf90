import { describe, expect, it } from 'vitest';
import { taintAnswer, type AnswerRow } from '../helpers/taint-answer.ts';

const tables: Readonly<Record<string, readonly AnswerRow[]>> = {
  'calls keep their callers apart': [
    ["function f(x) { return x; } const a = f(source.a); const b = f('ok'); sink(b);", 'constant'],
    [
      "function wrap(x) { return inner(x); } function inner(y) { return y; } wrap(source.a); sink(wrap('k'));",
      'constant',
    ],
    [
      'function wrap(x) { return inner(x); } function inner(y) { return y; } sink(wrap(source.a));',
      'source.a',
    ],
    [
      "function wrap(x) { return inner(x); } function inner(y) { return y; } sink(wrap('k') + wrap(source.a));",
      'source.a',
    ],
    ["const make = (x) => () => x; make(source.a); sink(make('k')());", 'constant'],
    ['const make = (x) => () => x; sink(make(source.a)());', 'source.a'],
    ["const make = (x) => (y) => x + y; sink(make('k')(source.a));", 'source.a'],
    ['function make(x) { return { get() { return x; } }; } sink(make(source.a).get());', 'source.a'],
    [
      "function make(x) { return { get() { return x; } }; } make(source.a); sink(make('k').get());",
      'constant',
    ],
    [
      "function fill(o, v) { o.x = v; } const o = {}; const p = {}; fill(o, source.a); fill(p, 'k'); sink(p.x);",
      'constant',
    ],
    ["const run = (sql) => sink(sql); run('k'); run(`a ${source.a}`);", 'source.a'],
  ],
  'functions as values': [
    ['function f(x) { return x; } function g(h) { return h(source.a); } sink(g(f));', 'source.a'],
    [
      'const compose = (f, g) => (x) => f(g(x)); const id = (x) => x; sink(compose(id, id)(source.a));',
      'source.a',
    ],
    [
      "const compose = (f, g) => (x) => f(g(x)); const id = (x) => x; sink(compose(id, () => 'k')(source.a));",
      'constant',
    ],
    ["const fns = { a: (x) => x, b: () => 'k' }; sink(fns[source.b](source.a));", 'source.a'],
    ['const fns = [(x) => x]; for (const f of fns) sink(f(source.a));', 'source.a'],
    [
      `class Repo { find(name) { return sink(name); } }
class Service { constructor(private repo: Repo) {} find(name: string) { return this.repo.find(name); } }
const svc = new Service(new Repo());
app.get('/', (req, res) => { res.json(svc.find(req.query.name)); });`,
      'req.query.name',
    ],
    [
      "app.post('/', (req, res) => { helper.call(this, req.body.x); function helper(x) { sink(x); } });",
      'req.body.x',
    ],
    ['function keep(x) { return x; } sink(keep.call(null, source.a));', 'source.a'],
    [
      "app.post('/', (req, res) => { helper.apply(null, [1, req.body.x]); function helper(y, x) { sink(x); } });",
      'req.body.x',
    ],
    [
      "app.post('/', (req, res) => { const h = helper.bind(null, req.body.x); h(2); function helper(x, y) { sink(x); } });",
      'req.body.x',
    ],
    [
      "app.post('/', (req, res) => { const h = helper.bind(null, req.body.x); h(2); function helper(x, y) { sink(y); } });",
      'constant',
    ],
    ['source.a.map(keep); function keep(x) { sink(x); }', 'source.a'],
    ["['k'].map(keep); function keep(x) { sink(x); }", 'constant'],
  ],
  recursion: [
    ['function f(n) { if (n === 0) return source.a; return f(n - 1); } sink(f(3));', 'source.a'],
    [
      "function even(n, x) { return n ? odd(n - 1, x) : x; } function odd(n, x) { return n ? even(n - 1, x) : 'k'; } sink(even(2, source.a));",
      'source.a',
    ],
    [
      'const h = function named(n, acc = source.a) { return n ? named(n - 1, acc) : acc; }; sink(h(3));',
      'source.a',
    ],
  ],
  parameters: [
    ['function f(x = source.a) { sink(x); } f();', 'source.a'],
    ["function f({ id = 'k', name } = {}) { sink(name); } f({ name: source.a });", 'source.a'],
    ["function f({ id = 'k', name } = {}) { sink(id); } f({ name: source.a });", 'constant'],
    ["const f = ([a, b]) => sink(b); f(['k', source.a]);", 'source.a'],
    ['function f({ a, ...rest }) { sink(rest.b); } f({ a: 1, b: source.a });', 'source.a'],
    ["function f(...args) { sink(args[1]); } f('k', source.a);", 'source.a'],
    ["function f(...args) { sink(args[0]); } f('k', source.a);", 'constant'],
    [
      "function f(...args) { return g(...args); } function g(a, b) { sink(b); } f('k', source.a);",
      'source.a',
    ],
    ['function f() { sink(arguments[0]); } f(source.a);', 'source.a'],
    ["function f() { sink(arguments[1]); } f(source.a, 'k');", 'constant'],
    ['function f() { const [a] = arguments; sink(a); } f(source.a);', 'source.a'],
    ["function f() { return [].slice.call(arguments, 1); } sink(f('k', source.a)[0]);", 'source.a'],
    [
      "function f() { return g.apply(null, arguments); } function g(a, b) { return b; } sink(f('k', source.a));",
      'source.a',
    ],
    [
      "function f() { return g.apply(null, arguments); } function g(a, b) { return a; } sink(f('k', source.a));",
      'constant',
    ],
    [
      'function tag(strings, ...values) { return strings[0] + values[0]; } sink(tag`a${source.a}`);',
      'source.a',
    ],
    ['function tag(strings, ...values) { return strings[0]; } sink(tag`a${source.a}`);', 'safe'],
  ],
  'what a function writes into its argument': [
    ['function fill(o) { o.x = source.a; } const o = {}; fill(o); sink(o.x);', 'source.a'],
    ['function fill(o) { o.x = source.a; } const o = {}; fill(o); sink(o.y);', 'constant'],
    ['const o = {}; Object.assign(o, { x: source.a }); sink(o.x);', 'source.a'],
    ['const o = {}; Object.assign(o, { x: source.a }); sink(o.y);', 'constant'],
    ["const o = {}; Object.defineProperty(o, 'x', { value: source.a }); sink(o.x);", 'source.a'],
  ],
  'variables around functions': [
    ['let state; function set() { state = source.a; } function get() { sink(state); }', 'source.a'],
    ["let state; function set() { state = 'k'; } function get() { sink(state); }", 'constant'],
    [
      "let seen; app.post('/', (req) => { seen = req.body; }); app.get('/', () => { sink(seen.name); });",
      'req.body.name',
    ],
    ["var x; if (c) { x = source.a } else { x = 'k' } function g() { return x } sink(g());", 'source.a'],
    ['function f() { let x = source.a; return function () { sink(x); }; }', 'source.a'],
    ["function f() { let x = source.a; x = 'k'; return () => sink(x); }", 'constant'],
    ["let x = source.a; function reset() { x = 'k'; } reset(); sink(x);", 'source.a'],
    [
      'const mod = (function () { let v; return { set(x) { v = x; }, get() { return v; } }; })(); mod.set(source.a); sink(mod.get());',
      'source.a',
    ],
    ['(function () { const x = source.a; sink(x); })();', 'source.a'],
    ['(function (x) { sink(x); })(source.a);', 'source.a'],
    ['sink(((x) => { return x; })(source.a));', 'source.a'],
  ],
  generators: [
    ['function* g() { yield source.a; } for (const x of g()) sink(x);', 'source.a'],
    ['function* g() { yield 1; } for (const x of g()) sink(x);', 'constant'],
    [
      `function* outer(x) { yield* inner(x); } function* inner(x) { yield x; }
app.post('/', async (req, res) => { for (const l of outer(req.body.x)) sink(l); });`,
      'req.body.x',
    ],
    ['function* ids() { const x = yield source.a; sink(x); } run(ids());', 'source.a'],
    [
      `async function* lines(req) { for (const l of req.body.lines) yield l; }
app.post('/', async (req, res) => { for await (const l of lines(req)) sink(l); });`,
      'req.body.lines',
    ],
  ],
};

for (const [group, rows] of Object.entries(tables)) {
  describe(group, () => {
    for (const [code, answer] of rows) it(code, () => expect(taintAnswer(code)).toBe(answer));
  });
}
