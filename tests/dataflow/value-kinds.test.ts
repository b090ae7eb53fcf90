import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import { defineModel, type Kind, type Tier } from '../../src/dataflow/model.ts';
import language from '../../src/models/web/language.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Sinking = concept<'value'>('sinking');

const model = defineModel({
  operations: [{ concept: 'sinking', call: 'sink', roles: { value: '0' } }],
  sources: [
    { path: 'req.body', tier: 'remote', kind: 'structure', label: 'the body of the request' },
    { path: 'req.query', tier: 'remote', kind: 'list', label: 'the query string of the request' },
    { path: 'req.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    { path: 'req.all()', tier: 'remote', kind: 'list', label: 'a header of the request' },
    { path: 'req.mixed', tier: 'remote', kind: 'structure', label: 'the request' },
    { path: 'req.mixed.id', tier: 'remote', kind: 'text', label: 'the number of the request' },
    { path: 'req.count', tier: 'remote', kind: 'number', label: 'the size of the request' },
    { path: 'row.text', tier: 'stored', kind: 'structure', label: 'a row' },
  ],
});

function ask(code: string, kinds?: readonly Kind[], tiers?: readonly Tier[]): string {
  const analysis = analysisOf(code, [language, model]);
  const [asked] = analysis.instancesOf(Sinking).flatMap((instance) => instance.role('value'));
  if (!asked) return 'no sink';
  const taint = analysis.taintOf(asked, 'filter-structure', {
    ...(kinds && { kinds }),
    ...(tiers && { tiers }),
  });
  return taint.kind === 'tainted' ? taint.path.kinds.join(' ') : taint.kind;
}

describe('the kinds a value can have at its sink', () => {
  const rows: readonly (readonly [code: string, kinds: string])[] = [
    ['sink(req.body)', 'structure list text number'],
    ['sink(req.body.user)', 'structure list text number'],
    ['sink(req.query.user)', 'list text'],
    ['sink(req.query)', 'structure list text number'],
    ['sink(req.query.user[0])', 'text'],
    ['sink(req.all("x"))', 'list text'],
    ['sink(req.all("x")[0])', 'text'],
    ['sink(req.params.id)', 'text'],
    ['sink(req.params)', 'text'],
    ['sink(req.mixed.id)', 'text'],
    ['sink(req.mixed.other)', 'structure list text number'],
    ['sink(String(req.body.user))', 'text'],
    ['sink(`${req.body.user}`)', 'text'],
    ['sink(req.body.user + "")', 'text'],
    ['sink(req.body.user.toString())', 'text'],
    ['sink(req.body.user.trim())', 'text'],
    ['sink(req.body.user.slice(1))', 'list text'],
    ['sink(req.body.users.slice(1)[0])', 'structure list text number'],
    ['sink(req.params.id.slice(1))', 'text'],
    ['sink(req.params.ids.split(","))', 'list text'],
    ['sink(req.params.ids.split(",")[0])', 'text'],
    ['sink(req.body.ids.join(","))', 'text'],
    ['sink(JSON.parse(req.params.filter))', 'structure list text number'],
    ['sink(JSON.parse(String(req.body)))', 'structure list text number'],
    ['sink(String(JSON.parse(req.params.filter).id))', 'text'],
    ['sink(JSON.stringify(req.body))', 'text'],
    ['sink(Object.keys(req.body)[0])', 'key text'],
    ['for (const name in req.body) sink(name)', 'key text'],
    ['for (const [name] of Object.entries(req.body)) sink(name)', 'key text'],
    ['for (const [, value] of Object.entries(req.body)) sink(value)', 'structure list text number'],
    ['sink(decodeURIComponent(req.params.id))', 'text'],
    ['sink(new URL(req.params.url).searchParams.get("x"))', 'text'],
    ['sink(new URLSearchParams(req.body).get("x"))', 'text'],
    ['sink(Number(req.body.n))', 'safe'],
    ['sink(req.body.n * 1)', 'safe'],
    ['sink(req.count)', 'safe'],
  ];
  for (const [code, kinds] of rows) it(code, () => expect(ask(code)).toBe(kinds));
});

describe('a question about structures', () => {
  const rows: readonly (readonly [code: string, answer: string])[] = [
    ['sink(req.body.user)', 'structure list text number'],
    ['sink(String(req.body.user))', 'safe'],
    ['sink(`${req.body.user}`)', 'safe'],
    ['sink(String(unknown(req.body.user)))', 'safe'],
    ['sink(req.params.id)', 'safe'],
    ['sink(req.query.id)', 'safe'],
    ['sink(req.query)', 'structure list text number'],
    ['sink(JSON.parse(req.params.filter))', 'structure list text number'],
    ['const x = req.body.user; if (typeof x === "string") sink(x)', 'safe'],
    ['const x = req.body.user; if (typeof x === "object") sink(x)', 'structure list text number'],
    ['function f() { const x = req.body.user; if (typeof x !== "string") return; sink(x); }', 'safe'],
    ['const x = req.body.user; if (typeof x !== "string") sink(x)', 'structure list text number'],
    [
      'let x = req.body.user; if (typeof x === "string") { x = req.body.other; sink(x); }',
      'structure list text number',
    ],
    ['const { user } = req.body; sink(typeof user === "string" ? user : undefined)', 'safe'],
  ];
  for (const [code, answer] of rows) it(code, () => expect(ask(code, ['structure'])).toBe(answer));

  it('leaves texts to questions about texts', () => {
    const code = 'const x = req.body.user; if (typeof x === "string") sink(x)';
    expect(ask(code, ['text'])).toBe('structure list text number');
  });
});

describe('a question about numbers', () => {
  const rows: readonly (readonly [code: string, answer: string])[] = [
    ['sink(Number(req.params.n))', 'number'],
    ['sink(parseInt(req.params.n, 10))', 'number'],
    ['sink(+req.params.n)', 'number'],
    ['sink(req.params.n * 2)', 'number'],
    ['let n = 1; n *= req.params.n; sink(n)', 'number'],
    ['sink(req.count)', 'number'],
    ['sink(Math.max(1, req.params.n))', 'number'],
    ['sink(Math.min(100, Number(req.params.n)))', 'safe'],
    ['sink(req.params.n > 1)', 'safe'],
  ];
  for (const [code, answer] of rows) it(code, () => expect(ask(code, ['number'])).toBe(answer));
});

describe('tiers', () => {
  it('are those of the settings', () => expect(ask('sink(row.text)')).toBe('safe'));
  it('are those of the question where it names some', () => {
    expect(ask('sink(row.text)', undefined, ['stored'])).toBe('structure list text number');
    expect(ask('sink(req.body)', undefined, ['stored'])).toBe('safe');
  });
});
