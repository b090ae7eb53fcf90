import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import type { Model } from '../../src/dataflow/model.ts';
import { loadModels } from '../../src/models/index.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Sinking = concept<'value'>('sinking');
const sink: Model = { operations: [{ concept: 'sinking', call: 'sink', roles: { value: '0' } }] };
const models = [...loadModels(), sink];

const SETUP = `import express from 'express'; import { z } from 'zod'; import Joi from 'joi'; import * as yup from 'yup';
import Ajv from 'ajv'; import { celebrate, Segments } from 'celebrate';
const app = express(); const ajv = new Ajv();
`;

/** What is known of what reaches the sink. */
function answer(code: string): string {
  const analysis = analysisOf(SETUP + code, models);
  const [asked] = analysis.instancesOf(Sinking).flatMap((instance) => instance.role('value'));
  if (!asked) throw new Error('the code has no sink');
  const taint = analysis.taintOf(asked, 'sql-value');
  return taint.kind === 'tainted' ? taint.path.source.text : taint.kind;
}

const NUMBER =
  'const S = z.object({ id: z.number(), name: z.string(), word: z.string().regex(/^\\w+$/) });\n';
const INTEGER =
  "const valid = ajv.compile({ type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } });\n";
const JOI = 'const S = Joi.object({ id: Joi.number().required(), name: Joi.string() });\n';

const tables: Readonly<Record<string, readonly (readonly [code: string, answer: string])[]>> = {
  'the original after a test by a schema': [
    [
      `${NUMBER}app.post('/', (req) => { if (!S.safeParse(req.body).success) return; sink(req.body.id); });`,
      'safe',
    ],
    [
      `${NUMBER}app.post('/', (req) => { if (!S.safeParse(req.body).success) return; sink(req.body.name); });`,
      'req.body.name',
    ],
    [
      `${NUMBER}app.post('/', (req) => { if (!S.safeParse(req.body).success) return; sink(req.body.word); });`,
      'safe',
    ],
    [
      `${NUMBER}app.post('/', (req) => { const r = S.safeParse(req.body); if (!r.success) return; sink(req.body.id); });`,
      'safe',
    ],
    [
      `${NUMBER}app.post('/', (req) => { const r = S.safeParse(req.body); sink(req.body.id); });`,
      'req.body.id',
    ],
    [
      `${NUMBER}app.post('/', (req) => { if (!S.safeParse(req.query).success) return; sink(req.body.id); });`,
      'req.body.id',
    ],
    [`${NUMBER}app.post('/', (req) => { S.parse(req.body); sink(req.body.id); });`, 'safe'],
    [
      "const S = z.object({ on: z.coerce.boolean() }); app.post('/', (req) => { S.parse(req.body); sink(req.body.on); });",
      'req.body.on',
    ],
    [
      "const S = z.object({ s: z.enum(['a']).catch('a') }); app.post('/', (req) => { S.parse(req.body); sink(req.body.s); });",
      'req.body.s',
    ],
    [
      "const S = z.object({ s: z.enum(['a']).catch('a') }); app.post('/', (req) => { sink(S.parse(req.body).s); });",
      'safe',
    ],
    [`${INTEGER}app.post('/', (req) => { if (!valid(req.body)) return; sink(req.body.id); });`, 'safe'],
    [
      `${INTEGER}app.post('/', (req) => { if (!valid(req.body)) return; sink(req.body.name); });`,
      'req.body.name',
    ],
    [`${INTEGER}app.post('/', (req) => { valid(req.body); sink(req.body.id); });`, 'req.body.id'],
    [
      "app.post('/', (req) => { if (ajv.validate({ type: 'integer' }, req.body.id)) sink(req.body.id); });",
      'safe',
    ],
    [
      `${JOI}app.post('/', (req) => { const { error } = S.validate(req.body); if (error) return; sink(req.body.id); });`,
      'safe',
    ],
    [
      `${JOI}app.post('/', (req) => { const { error } = S.validate(req.body); if (!error) return; sink(req.body.id); });`,
      'req.body.id',
    ],
  ],
  'texts of a pattern': [
    ["app.post('/', (req) => sink(z.string().regex(/^\\w+$/).min(2).parse(req.body.w)));", 'safe'],
    ["app.post('/', (req) => sink(z.string().regex(/\\w+/).parse(req.body.w)));", 'req.body.w'],
    [
      "app.post('/', (req) => sink(z.string().regex(/^\\w+$/).or(z.string()).parse(req.body.w)));",
      'req.body.w',
    ],
    [
      "const S = Joi.object({ w: Joi.string().pattern(/^\\w+$/).required() }); app.post('/', (req) => { const { value } = S.validate(req.body); sink(value.w); });",
      'safe',
    ],
    [
      "app.post('/', async (req) => sink(await yup.string().matches(/^\\d+$/).validate(req.body.w)));",
      'safe',
    ],
  ],
  'the handlers before': [
    ["app.get('/:id', celebrate({ params: { id: Joi.number() } }), (req) => sink(req.params.id));", 'safe'],
    [
      "app.get('/:id', celebrate({ [Segments.PARAMS]: Joi.object({ id: Joi.number() }) }), (req) => sink(req.params.id));",
      'safe',
    ],
    [
      "app.get('/:id', celebrate({ params: { id: Joi.string() } }), (req) => sink(req.params.id));",
      'req.params.id',
    ],
    [
      "app.get('/:id', celebrate({ query: { id: Joi.number() } }), (req) => sink(req.params.id));",
      'req.params.id',
    ],
    [
      `function check(req, res, next) { if (!/^\\d+$/.test(req.params.id)) return res.end(); next(); }
app.get('/:id', check, (req) => sink(req.params.id));`,
      'safe',
    ],
    [
      `function check(req, res, next) { if (!/^\\d+$/.test(req.params.id)) res.end(); next(); }
app.get('/:id', check, (req) => sink(req.params.id));`,
      'req.params.id',
    ],
    [
      `function check(req, res, next) { if (!/^\\d+$/.test(req.params.id)) return next(new Error()); next(); }
app.get('/:id', [check], (req) => sink(req.params.id));`,
      'safe',
    ],
    [
      `function check(req, res, next) { if (!/^\\d+$/.test(req.params.id)) return res.end(); next(); }
app.get('/:id', check, list); app.get('/all/:id', list); function list(req) { sink(req.params.id); }`,
      'req.params.id',
    ],
    [
      `function check(req, res, next) { if (!/^\\d+$/.test(req.params.id)) return res.end(); next(); }
app.get('/:id', (req) => sink(req.params.id), check);`,
      'req.params.id',
    ],
    [
      `${NUMBER}const validate = (schema) => (req, res, next) => {
  const r = schema.safeParse(req.body); if (!r.success) return res.end(); req.body = r.data; next(); };
app.post('/', validate(S), (req) => sink(req.body.id));`,
      'safe',
    ],
    [
      `${NUMBER}const validate = (schema) => (req, res, next) => {
  const r = schema.safeParse(req.body); if (!r.success) return res.end(); req.body = r.data; next(); };
app.post('/', validate(S), (req) => sink(req.body.name));`,
      'req.body.name',
    ],
  ],
};

for (const [group, rows] of Object.entries(tables)) {
  describe(group, () => {
    for (const [code, expected] of rows) it(code, () => expect(answer(code)).toBe(expected));
  });
}
