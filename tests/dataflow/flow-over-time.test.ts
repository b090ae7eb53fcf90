import { describe, expect, it } from 'vitest';
import { taintAnswer, type AnswerRow } from '../helpers/taint-answer.ts';

const tables: Readonly<Record<string, readonly AnswerRow[]>> = {
  promises: [
    [
      'async function f() { return source.a; } async function g() { const x = await f(); sink(x); }',
      'source.a',
    ],
    ['async function f() { return source.a; } f().then(v => sink(v));', 'source.a'],
    ["async function f() { return source.a; } f().then(v => v + 'x').then(w => sink(w));", 'source.a'],
    ["async function f() { return 'k'; } f().then(v => sink(v));", 'constant'],
    ["async function f() { const [x, y] = await Promise.all([source.a, 'k']); sink(x); }", 'source.a'],
    ["async function f() { const [x, y] = await Promise.all([source.a, 'k']); sink(y); }", 'constant'],
    [
      'async function f() { const r = await Promise.all(source.a.map(async (id) => id)); sink(r[0]); }',
      'source.a',
    ],
    ['const p = Promise.resolve(source.a); p.then((x) => x.id).then((y) => sink(y));', 'source.a.id'],
    [
      'const t = source.a; const fn = async () => { const y = await t; return { y }; }; fn().then(({ y }) => sink(y));',
      'source.a',
    ],
    [
      'async function f() { try { const x = await g(); sink(x); } catch (e) { } } async function g() { return source.a; }',
      'source.a',
    ],
    [
      'async function f() { const results = await Promise.allSettled([g()]); for (const r of results) sink(r.value); } async function g() { return source.a; }',
      'source.a',
    ],
    [
      'async function f() { const x = await Promise.race([g(), h()]); sink(x); } async function g() { return source.a; } async function h() { return 1; }',
      'source.a',
    ],
    [
      "app.post('/', async (req, res) => { const data = await new Promise((resolve, reject) => { setTimeout(() => resolve(req.body.x), 1); }); sink(data); });",
      'req.body.x',
    ],
    ["sink(await new Promise((resolve) => resolve('k')));", 'constant'],
    [
      "app.post('/', async (req, res) => { await Promise.all(req.body.items.map(async (item) => { sink(item.name); })); });",
      'req.body.items.name',
    ],
    ['const x = await source.a; sink(x);', 'source.a'],
  ],
  callbacks: [
    ['function load(cb) { cb(null, source.a); } load((err, data) => sink(data));', 'source.a'],
    ['function load(cb) { cb(null, source.a); } load((err, data) => sink(err));', 'constant'],
    [
      'function load(id, cb) { cb(null, id); } async function m() { const x = await promisify(load)(source.a); sink(x); }',
      'source.a',
    ],
    [
      "function load(id, cb) { cb(null, 'k', id); } async function main() { sink(await promisify(load)(source.a)); }",
      'constant',
    ],
    [
      'function cb(err, v) { sink(v); } function load(f) { process.nextTick(() => f(null, source.a)); } load(cb);',
      'source.a',
    ],
    [
      "function load(opts, cb) { if (typeof opts === 'function') { cb = opts; } cb(null, source.a); } load({}, function (e, v) { sink(v); });",
      'source.a',
    ],
    ["app.post('/', (req, res) => { setTimeout(() => { sink(req.body.x); }, 10); });", 'req.body.x'],
    ["const sleep = promisify(setTimeout); async function f() { await sleep(1); sink('k'); }", 'constant'],
  ],
  emitters: [
    ["const e = new EventEmitter(); e.on('x', (v) => sink(v)); e.emit('x', source.a);", 'source.a'],
    ["const e = new EventEmitter(); e.on('x', (v) => sink(v)); e.emit('x', 'k');", 'constant'],
    ["const e = new EventEmitter(); e.on('x', (v) => sink(v)); e.emit('y', source.a);", 'dynamic'],
    [
      "class Feed extends EventEmitter { push(x) { this.emit('item', x); } } const feed = new Feed(); feed.on('item', (x) => sink(x)); feed.push(source.a);",
      'source.a',
    ],
    [
      "const a = new EventEmitter(); const b = new EventEmitter(); a.on('x', (v) => sink(v)); b.emit('x', source.a);",
      'dynamic',
    ],
  ],
  streams: [
    [
      "server.listen((req, res) => { let body = ''; req.on('data', chunk => body += chunk); req.on('end', () => { sink(body); }); });",
      'chunk',
    ],
    [
      "server.listen((req, res) => { let body = ''; req.on('data', function (chunk) { body += chunk.toString(); }); req.on('end', () => { const q = JSON.parse(body); sink(q.name); }); });",
      'chunk',
    ],
    [
      "server.listen((req, res) => { const chunks = []; req.on('data', (c) => chunks.push(c)).on('end', () => { const body = Buffer.concat(chunks).toString(); sink(body); }); });",
      'c',
    ],
    [
      "server.listen(async (req, res) => { const chunks = []; for await (const c of req) chunks.push(c); sink(Buffer.concat(chunks).toString('utf8')); });",
      'req',
    ],
    [
      `function read(stream) { return new Promise((resolve) => { let s = ''; stream.on('data', (c) => { s += c; }); stream.on('end', () => resolve(s)); }); }
server.listen(async (req, res) => { const body = await read(req); sink(body); });`,
      'c',
    ],
    [
      `function read(req) { return new Promise((resolve) => { let s = ''; req.on('data', (c) => { s += c; }); req.on('end', () => resolve(JSON.parse(s))); }); }
server.listen(async (req, res) => { const { name } = await read(req); sink(name); });`,
      'c',
    ],
    [
      "let buf = ''; process.stdin.on('data', (c) => { buf += c; }); process.stdin.on('end', () => sink(buf));",
      'dynamic',
    ],
  ],
  iterators: [
    [
      'async function* g() { yield source.a; } async function m() { for await (const x of g()) sink(x); }',
      'source.a',
    ],
    ['const it = source.a.values(); sink(it.next().value);', 'source.a'],
    [
      "app.get('/', async (req, res) => { const it = req.body[Symbol.iterator](); const { value } = it.next(); sink(value); });",
      'req.body[Symbol.iterator]',
    ],
  ],
  errors: [
    ['function f(x) { try { throw x; } catch (e) { sink(e); } } f(source.a);', 'source.a'],
    ['try { throw new Error(source.a); } catch (e) { sink(e.message); }', 'source.a'],
    [
      "function g() { throw new Error('x ' + source.a); } try { g(); } catch (e) { sink(e.message); }",
      'source.a',
    ],
    [
      "class Failure extends Error { constructor(detail) { super('no ' + detail); } } try { throw new Failure(source.a); } catch (e) { sink(e.message); }",
      'source.a',
    ],
    ["try { throw new Error('k'); } catch (e) { sink(e.message); }", 'constant'],
    ["try { throw new Error('k', { cause: source.a }); } catch (e) { sink(e.cause); }", 'source.a'],
    ['try { foo(); } catch (e) { sink(e.message); }', 'dynamic'],
  ],
};

for (const [group, rows] of Object.entries(tables)) {
  describe(group, () => {
    for (const [code, answer] of rows) it(code, () => expect(taintAnswer(code)).toBe(answer));
  });
}
