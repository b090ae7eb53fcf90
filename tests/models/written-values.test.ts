import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import type { Context } from '../../src/concepts/contexts.ts';
import type { Model } from '../../src/dataflow/model.ts';
import { loadModels } from '../../src/models/index.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Sinking = concept<'value'>('sinking');
const sink: Model = { operations: [{ concept: 'sinking', call: 'sink', roles: { value: '0' } }] };
const models = [...loadModels(), sink];

/** What is known of what reaches the sink in an Express handler, read in a context. */
function answer(code: string, context: Context = 'sql-quoted-value'): string {
  const whole = `import express from 'express'; import crypto, { createHash, createHmac, randomBytes } from 'node:crypto';
import { nanoid } from 'nanoid'; import dayjs from 'dayjs'; import moment from 'moment'; import { format } from 'date-fns'; import { DateTime } from 'luxon';
express().get('/', (req) => { ${code} });`;
  const analysis = analysisOf(whole, models);
  const [asked] = analysis.instancesOf(Sinking).flatMap((instance) => instance.role('value'));
  if (!asked) throw new Error('the code has no sink');
  return analysis.taintOf(asked, context).kind;
}

describe('dates that are written by a format', () => {
  for (const [code, kind] of [
    ["sink(dayjs().format('YYYY-MM-DD'));", 'constant'],
    ["sink(dayjs(req.query.d).add(1, 'day').format('YYYY'));", 'constant'],
    ['sink(dayjs().format(req.query.f));', 'tainted'],
    ['sink(moment().toISOString());', 'safe'],
    ["sink(moment.utc(req.query.d).format('x'));", 'constant'],
    ["sink(format(new Date(req.query.d), 'yyyy'));", 'constant'],
    ["sink(format('yyyy', req.query.f));", 'tainted'],
    ['sink(DateTime.fromISO(req.query.d).toISODate());', 'safe'],
    ['sink(DateTime.now().toFormat(req.query.f));', 'tainted'],
  ] as const) {
    it(code, () => expect(answer(code)).toBe(kind));
  }
});

describe('what bytes are written as', () => {
  for (const [code, kind, context] of [
    ["sink(createHash('sha256').update(req.query.p).digest('hex'));", 'safe'],
    ["sink(createHmac('sha256', 'k').update(req.query.p).digest('base64url'));", 'safe'],
    ["const h = crypto.createHash('md5'); h.update(req.query.p); sink(h.digest('hex'));", 'safe'],
    ["sink(createHash('md5').update(req.query.p).digest('latin1'));", 'dynamic'],
    ["sink(createHash('md5').update(req.query.p).digest().toString('hex'));", 'safe'],
    ["sink(crypto.hash('sha1', req.query.p));", 'safe'],
    ["sink(crypto.hash('sha1', req.query.p, 'binary'));", 'tainted'],
    ['sink(crypto.randomUUID());', 'safe'],
    ['sink(nanoid());', 'safe'],
    ["sink(randomBytes(16).toString('hex'));", 'safe'],
    ["sink(Buffer.from(req.query.p).toString('hex'));", 'safe', 'sql-value'],
    ["sink(Buffer.from(req.query.p).toString('base64'));", 'safe'],
    ["sink(Buffer.from(req.query.p).toString('base64'));", 'tainted', 'sql-value'],
    ["sink(Buffer.from(req.query.p, 'base64').toString('utf8'));", 'tainted'],
    ["sink(Buffer.from(req.query.p, 'hex').toString());", 'tainted'],
    ['sink(btoa(req.query.p));', 'safe'],
    ['sink(atob(req.query.p));', 'tainted'],
  ] as const satisfies readonly (readonly [string, string, Context?])[]) {
    it(`${code} ${context ?? ''}`, () => expect(answer(code, context)).toBe(kind));
  }
});
