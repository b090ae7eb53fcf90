import { describe, expect, it } from 'vitest';
import { taintAnswer, type AnswerRow } from '../helpers/taint-answer.ts';

const tables: Readonly<Record<string, readonly AnswerRow[]>> = {
  'what middleware leaves on a request': [
    [
      `app.use((req, res, next) => { req.user = req.body.user; next(); });
app.get('/', (req, res) => { sink(req.user); });`,
      'req.body.user',
    ],
    [
      `app.use((req, res, next) => { res.locals.q = req.query.q; next(); });
app.get('/', (req, res) => { sink(res.locals.q); });`,
      'req.query.q',
    ],
    [
      `app.use((req, res, next) => { res.locals.q = 'k'; next(); });
app.get('/', (req, res) => { sink(res.locals.q); });`,
      'dynamic',
    ],
    [
      `app.use((req, res, next) => { res.locals.q = req.query.q; next(); });
other((item, res) => sink(res.locals.q));`,
      'dynamic',
    ],
  ],
  'what a handler changes in a request': [
    [
      "app.get('/', async (req, res) => { req.query.page = Number(req.query.page); sink(req.query.page); });",
      'safe',
    ],
    ["app.get('/', async (req, res) => { req.body.name = 'k'; sink(req.body.name); });", 'constant'],
    [
      "app.get('/', (req, res) => { req.query.page = clean(req.query.page); sink(req.query.page); });",
      'safe',
    ],
    [
      "app.get('/', (req, res) => { req.query.page = clean(req.query.page); sink(req.query.size); });",
      'req.query.size',
    ],
    [
      "app.get('/', (req, res) => { if (strict) req.query.page = clean(req.query.page); sink(req.query.page); });",
      'req.query.page',
    ],
  ],
  'handlers in wrappers of the file, whatever their parameters are called': [
    [
      `const wrap = (fn) => async (a, b, c) => { try { await fn(a, b, c); } catch (e) { c(e); } };
app.get('/', wrap(async (x, y) => sink(x.query.id)));`,
      'x.query.id',
    ],
    [
      `const wrap = (fn) => async (a, b, c) => { try { await fn(a, b, c); } catch (e) { c(e); } };
other('/', wrap(async (x, y) => sink(x.query.id)));`,
      'dynamic',
    ],
    [
      `const wrap = (fn) => async (a, b, c) => { try { await fn(c, a, b); } catch (e) { c(e); } };
app.get('/', wrap(async (x, y) => sink(x.query.id)));`,
      'dynamic',
    ],
    [
      `function wrap(fn) { return function (a, b, c) { return Promise.resolve(fn(a, b, c)).catch(c); }; }
async function list(x, y) { sink(x.query.id); }
app.get('/', wrap(list));`,
      'x.query.id',
    ],
    [
      "const wrap = (fn) => (...all) => fn(...all).catch(all[2]); app.get('/', wrap(async (x, y) => sink(x.query.id)));",
      'x.query.id',
    ],
    [
      "const wrap = (fn) => (...all) => fn(...all).catch(all[2]); app.get('/', wrap(async (x, y) => sink(y.query.id)));",
      'dynamic',
    ],
    [
      `const wrap = (fn) => function () { return fn.apply(this, arguments); };
app.get('/', wrap(async (x, y) => sink(x.query.id)));`,
      'x.query.id',
    ],
    [
      `const wrap = (fn) => (a, b) => fn(a, b);
class Users { list(x, y) { sink(x.query.id); } }
const users = new Users();
app.get('/', wrap(users.list.bind(users)));`,
      'x.query.id',
    ],
    ["const make = (table) => (x, y) => sink(x.query.id); app.get('/', make('t'));", 'x.query.id'],
    ["const make = (table) => (x, y) => sink(table + 1); app.get('/', make('t'));", 'constant'],
  ],
  'handlers in lists and tables': [
    ["const list = (x, y) => sink(x.query.id); const all = [list]; app.get('/', ...all);", 'x.query.id'],
    [
      `function list(x, y) { sink(x.query.id); }
const routes = [{ path: '/', handler: list }];
for (const { path, handler } of routes) app.get(path, handler);`,
      'x.query.id',
    ],
    [
      `function list(x, y) { sink(x.query.id); }
const routes = [{ path: '/', handler: list }];
for (const { path, other } of routes) app.get(path, other);`,
      'dynamic',
    ],
    [
      "const routes = { '/': (x, y) => sink(x.query.id) }; Object.entries(routes).forEach(([path, h]) => app.get(path, h));",
      'x.query.id',
    ],
    ["function list(x, y) { sink(x.query.id); } const c = { list }; app.get('/', c.list);", 'x.query.id'],
    ["function list(x, y) { sink(x.query.id); } const c = { list }; app.get('/', c.show);", 'dynamic'],
  ],
  services: [
    [
      `class Repo { async find(opts) { return sink('x ' + opts.name); } }
const repo = new Repo();
app.get('/', async (req, res, next) => { try { const r = await repo.find({ name: req.query.name, n: 1 }); res.json(r); } catch (e) { next(e); } });`,
      'req.query.name',
    ],
    [
      `class Repo { async find(opts) { return sink('x ' + opts.n); } }
const repo = new Repo();
app.get('/', async (req, res, next) => { const r = await repo.find({ name: req.query.name, n: 1 }); });`,
      'dynamic',
    ],
    [
      "class Users { constructor(db) { this.db = db; } find(name) { return this.db.run(`name = ${name}`); } } class Db { run(sql) { sink(sql); } } const users = new Users(new Db()); app.get('/', (req) => users.find(req.query.name));",
      'req.query.name',
    ],
    [
      "class Users { constructor(db) { this.db = db; } find(name) { return this.db.run('name = ?', [name]); } } class Db { run(sql, values) { sink(values); } } const users = new Users(new Db()); app.get('/', (req) => users.find(req.query.name));",
      'req.query.name',
    ],
    [
      `exports.list = function (req, res) { const filter = buildFilter(req.query); sink(filter.where); };
function buildFilter(q) { const parts = []; if (q.name) parts.push("name = '" + q.name + "'"); return { where: parts.join(' AND ') }; }`,
      'req.query.name',
    ],
    [
      `exports.list = function (req, res) { const filter = buildFilter(req.query); sink(filter.limit); };
function buildFilter(q) { const parts = []; if (q.name) parts.push("name = '" + q.name + "'"); return { where: parts.join(' AND '), limit: 10 }; }`,
      'constant',
    ],
    [
      `function validate(body) { const errors = []; if (!body.name) errors.push('name'); return errors; }
app.post('/', (req, res) => { const errors = validate(req.body); sink(errors.join()); });`,
      'constant',
    ],
    [
      "app.get('/', handler); async function handler(req, res) { const q = req.query.q ?? ''; await run(q); } async function run(text) { await inner({ text }); } async function inner({ text }) { sink(text); }",
      'req.query.q',
    ],
  ],
  controllers: [
    [
      "const ctrl = { list: async (req, res) => { sink(req.query.q); } }; app.get('/', ctrl.list);",
      'req.query.q',
    ],
    [
      "class Ctrl { list = async (req, res) => { sink(req.query.q); } } const c = new Ctrl(); app.get('/', c.list);",
      'req.query.q',
    ],
    [
      "class Ctrl { async list(req, res) { sink(req.query.q); } } const c = new Ctrl(); app.get('/', c.list.bind(c));",
      'req.query.q',
    ],
    [
      "class Ctrl { constructor() { this.list = this.list.bind(this); } async list(req, res) { this.run(req.query.q); } run(q) { sink(q); } } const c = new Ctrl(); app.get('/', c.list);",
      'req.query.q',
    ],
    [
      `const asyncHandler = (fn) => (req, res, next) => Promise.resolve(fn(req, res, next)).catch(next);
app.get('/', asyncHandler(async (req, res) => { sink(req.query.q); }));`,
      'req.query.q',
    ],
    [
      `const wrap = fn => async (req, res, next) => { try { await fn(req, res, next); } catch (e) { next(e); } };
app.get('/', wrap((req, res) => { sink(req.query.q); }));`,
      'req.query.q',
    ],
    [
      'exports.save = function (req, res) { sink(exports.build(req.body)); }; exports.build = function (body) { return body.name; };',
      'req.body.name',
    ],
    [
      'module.exports = { save(req, res) { sink(this.build(req.body)); }, build(body) { return body.name; } };',
      'req.body.name',
    ],
    [
      `const getId = (req) => req.params.id;
app.post('/', (req, res) => { sink(getId(req)); });`,
      'req.params.id',
    ],
  ],
  'lists of values': [
    [
      "app.post('/', (req, res) => { const ids = req.body.ids.map((id) => `'${id}'`).join(','); sink(`IN (${ids})`); });",
      'req.body.ids',
    ],
    [
      "app.post('/', (req, res) => { const ids = req.body.ids.map(Number).join(','); sink(`IN (${ids})`); });",
      'safe',
    ],
    [
      "app.post('/', (req, res) => { const ids = req.body.ids.map((id) => parseInt(id, 10)); sink(`IN (${ids.join(',')})`); });",
      'safe',
    ],
    [
      "app.post('/', (req, res) => { const ids = req.body.ids.map(() => '?').join(','); sink(`IN (${ids})`); });",
      'constant',
    ],
    [
      "app.post('/', (req, res) => { const ids = req.body.ids.map((_, i) => `$${i + 1}`).join(','); sink(`IN (${ids})`); });",
      'safe',
    ],
    [
      "app.post('/', (req, res) => { const ids = []; ids.push(req.body.id); sink(`in (${ids})`); });",
      'req.body.id',
    ],
    [
      "app.post('/', (req, res) => { let sql = 'SELECT'; let n = 0; if (req.query.a) { sql += ' a=$' + (++n); } sink(sql); });",
      'safe',
    ],
    [
      "app.post('/', (req, res) => { let i = 1; const parts = []; for (const v of req.body.list) { parts.push('$' + i++); } sink(parts.join()); });",
      'safe',
    ],
    [
      "app.post('/', (req, res) => { const parts = []; for (let i = 0; i < req.body.list.length; i++) { parts.push('$' + i); } sink(parts.join()); });",
      'safe',
    ],
    [
      "app.get('/', (req) => { const words = req.query.q.split(' '); const like = words.map((w) => `%${w}%`); sink(like.join(' ')); });",
      'req.query.q',
    ],
    [
      "app.get('/', (req) => { const words = req.query.q.split(' '); const marks = words.map(() => '?'); sink(marks.join(',')); });",
      'constant',
    ],
    [
      "app.get('/', (req) => { const where = []; const values = []; if (req.query.a) { where.push('a = ?'); values.push(req.query.a); } sink(where.join(' AND ')); });",
      'constant',
    ],
    [
      "app.get('/', (req) => { const where = []; const values = []; if (req.query.a) { where.push('a = ?'); values.push(req.query.a); } sink(values[0]); });",
      'req.query.a',
    ],
  ],
  choices: [
    [
      "app.post('/', (req, res) => { const order = req.query.order === 'desc' ? 'DESC' : 'ASC'; sink(order); });",
      'constant',
    ],
    [
      "app.post('/', (req, res) => { const limit = Math.min(parseInt(req.query.limit) || 10, 100); sink(limit); });",
      'safe',
    ],
    [
      `const TABLES = { a: 't_a', b: 't_b' };
app.post('/', (req, res) => { const t = TABLES[req.params.t]; if (!t) return; sink(t); });`,
      'constant',
    ],
    [
      "app.post('/', (req, res) => { let t; switch (req.params.t) { case 'a': t = 'A'; break; default: t = 'B'; } sink(t); });",
      'constant',
    ],
    [
      "const sorts = { name: 'name', date: 'created' }; app.get('/', (req) => sink(sorts[req.query.sort] || 'id'));",
      'constant',
    ],
    [
      "app.get('/', (req) => { const { limit = 10 } = req.query; sink(Math.min(Number(limit), 50)); });",
      'safe',
    ],
    [
      "app.get('/', (req, res) => { const sort = req.query.sort; const SORTS = ['a', 'b']; const s = SORTS.find((v) => v === sort) || 'a'; sink(s); });",
      'constant',
    ],
  ],
  'the rest of a program': [
    [
      "const cache = {}; app.post('/', (req, res) => { cache.last = req.body.x; }); app.get('/', (req, res) => { sink(cache.last); });",
      'req.body.x',
    ],
    [
      "app.post('/', (req, res) => { for (const item of req.body.items) { process(item); } function process(item) { sink(item.name); } });",
      'req.body.items.name',
    ],
    [
      "app.post('/', (req, res) => { req.body.items.forEach(process); function process(item) { sink(item.name); } });",
      'req.body.items.name',
    ],
    [
      "app.post('/', (req, res) => { const name = req.body.name; const self = this; self.name = name; sink(self.name); });",
      'req.body.name',
    ],
    [
      "app.get('/', (req, res) => { const text = ['a', req.query.b].filter(Boolean).join(' '); sink(text); });",
      'req.query.b',
    ],
    ["app.get('/', (req, res) => { const { a, b } = { a: req.query.a, b: 'k' }; sink(b); });", 'constant'],
    ["app.get('/', (req, res) => { const m = req.query.x.match(/a(.*)/); sink(m[1]); });", 'req.query.x'],
    ["app.get('/', (req, res) => { const m = /a(.*)/.exec(req.query.x); sink(m[1]); });", 'req.query.x'],
    [
      "app.get('/', (req, res) => { const s = req.query.x.replace(/a/g, (m) => m + 'k'); sink(s); });",
      'req.query.x',
    ],
    ["app.get('/', (req, res) => { const x = eval2(req.query.x); if (x) { sink('k'); } });", 'constant'],
    [
      "const h = (req, res) => { const x = req.query.x as string; const y = <string>x; sink(y!); }; app.get('/', h);",
      'req.query.x',
    ],
    [
      "app.get('/', (req, res) => { const { x }: { x: string } = req.query as any; sink(x); });",
      'req.query.x',
    ],
    [
      "app.get('/', function (req, res) { var that = this; var x = req.query.x || req.body.x; if (x) { x = x + 'b'; } sink(x); });",
      'req.query.x',
    ],
    [
      "app.get('/', (req, res) => { let out = ''; for (let i = 0; i < 3; i++) { out += req.query.list[i]; } sink(out); });",
      'req.query.list[i]',
    ],
    ["app.post('/', (req, res) => { const n = req.body.items.length; sink('n ' + n); });", 'safe'],
    ["app.post('/', (req, res) => { const d = new Date(req.query.from); sink(d.toISOString()); });", 'safe'],
    [
      `const pick = (o, ...keys) => keys.reduce((r, k) => { r[k] = o[k]; return r; }, {});
app.get('/', (req, res) => { const f = pick(req.body, 'a', 'b'); sink(f.a); });`,
      'req.body.a',
    ],
  ],
};

for (const [group, rows] of Object.entries(tables)) {
  describe(group, () => {
    for (const [code, answer] of rows) it(code, () => expect(taintAnswer(code)).toBe(answer));
  });
}
