import { describe, expect, it } from 'vitest';
import { taintAnswer, type AnswerRow } from '../helpers/taint-answer.ts';

const tables: Readonly<Record<string, readonly AnswerRow[]>> = {
  'the last write counts': [
    ["let q = source.a; q = 'x'; sink(q);", 'constant'],
    ['let i = 0; i = source.a; i++; sink(i);', 'safe'],
    ['let x = source.a; x = clean(x); sink(x);', 'safe'],
    ['let x = source.a; x = x + clean(x); sink(x);', 'source.a'],
    ["let x = source.a; try { x = 'k'; } finally { } sink(x);", 'constant'],
    ["function f() { let x = source.a; if (!x) { return; } x = 'k'; sink(x); }", 'constant'],
  ],
  branches: [
    ["let x; switch (source.b) { case 'p': x = source.a; break; default: x = 'k'; } sink(x);", 'source.a'],
    ["sink(source.a ? 'x' : 'y');", 'constant'],
    ["sink(source.a && 'y');", 'constant'],
    ["sink(source.a || 'y');", 'source.a'],
    ["sink(source.a ?? 'y');", 'source.a'],
    ['label: { const x = source.a; if (c) break label; sink(x); }', 'source.a'],
    [
      "app.get('/', (req, res) => { let x = req.query.x; if (req.query.y) { x = clean(x); } sink(x); });",
      'req.query.x',
    ],
  ],
  loops: [
    [
      "let x = 'k'; outer: for (const y of source.a) { for (;;) { x = y; break outer; } } sink(x);",
      'source.a',
    ],
    ["let x = source.a; do { x = 'k'; } while (c()); sink(x);", 'constant'],
    ["let x = source.a; while (c()) { x = 'k'; } sink(x);", 'source.a'],
    [
      "let x = 'k'; for (const [k, v] of Object.entries(source.a)) { if (k === 'a') x = v; } sink(x);",
      'source.a',
    ],
    ["let x = 'k'; while (true) { if (c()) { x = source.a; continue; } sink(x); break; }", 'source.a'],
  ],
  try: [
    ["let x = 'k'; try { x = source.a; risky(); x = 'j'; } catch (e) { sink(x); }", 'source.a'],
    [
      "app.get('/', (req, res) => { const x = req.query.x; try { check(x); } catch { return; } sink(x); });",
      'req.query.x',
    ],
  ],
  'values that say nothing': [
    ['const x = new Date(source.a); sink(x.getFullYear());', 'safe'],
    ['const x = crypto.randomUUID(); sink(x);', 'safe'],
    ['sink(typeof source.a);', 'safe'],
    ['sink(void source.a);', 'safe'],
    ['sink(!source.a);', 'safe'],
    ['sink(source.a instanceof Foo);', 'safe'],
    ["sink('x' in source.a);", 'safe'],
    ['let n = source.a; n -= 1; sink(n);', 'safe'],
    ["sink(source.a.indexOf('x'));", 'safe'],
    ['sink(source.a?.length ?? 0);', 'safe'],
    ['sink(Number(source.a) || 10);', 'safe'],
    ["sink(parseInt(source.a, 10) + 'px');", 'safe'],
    ['sink(`${+source.a}`);', 'safe'],
    ['sink(source.a.toFixed(2));', 'safe'],
    ['sink(import.meta.url);', 'constant'],
  ],
  'unknown code': [
    ['sink(unknown(source.a));', 'dynamic < source.a'],
    ["import { fix } from './x'; sink(fix(source.a));", 'dynamic < source.a'],
    ["import { fix } from './x'; sink(fix('k'));", 'dynamic'],
    ["import { load } from './x'; const v = load(); sink(v.x);", 'dynamic'],
    ["import { load } from './x'; const v = load(source.a); sink(v.x);", 'dynamic < source.a'],
    ["import { load } from './x'; const o = {}; o.q = source.a; sink(load(o));", 'dynamic < source.a'],
    ["import { load } from './x'; const o = {}; o.q = 'k'; sink(load(o));", 'dynamic'],
    ["import { Svc } from './x'; const s = new Svc(source.a); sink(s.text);", 'dynamic < source.a'],
    ["import fmt from './fmt'; sink(fmt`a ${source.a}`);", 'safe'],
    [
      "app.get('/', async (req, res) => { const rows = await db.find(req.query.x); sink(rows[0].name); });",
      'dynamic',
    ],
  ],
};

for (const [group, rows] of Object.entries(tables)) {
  describe(group, () => {
    for (const [code, answer] of rows) it(code, () => expect(taintAnswer(code)).toBe(answer));
  });
}
