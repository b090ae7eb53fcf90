import { describe, expect, it } from 'vitest';
import { handlersBefore, type Handler } from '../../src/analysis/applications.ts';
import { loadModels } from '../../src/models/index.ts';
import { analysisOf } from '../helpers/analysis.ts';

const EXPRESS =
  "import express from 'express'; import helmet from 'helmet'; import { mine } from './mine.js';";

const said = ({ kind, name }: Handler): string => `${kind}:${name ?? ''}`;

/** Each application: what it is, what is registered with it, and whether that is all. */
function answer(code: string): readonly string[] {
  return analysisOf(code, loadModels()).applications.map(
    ({ kind, registrations, starts, closed }) =>
      `${kind} [${registrations
        .map(
          (one) =>
            `${one.kind} ${one.method ?? 'any'} ${one.path ?? '-'} ${one.handlers.map(said).join(',')}`,
        )
        .join('; ')}]${starts.length > 0 ? ' started' : ''}${closed ? ' closed' : ''}`,
  );
}

/** The handlers before the last registration of the last application that has routes. */
function before(code: string): string {
  const analysis = analysisOf(code, loadModels());
  const application = analysis.applications.findLast(({ registrations }) =>
    registrations.some(({ kind }) => kind === 'route'),
  );
  const route = application?.registrations.findLast(({ kind }) => kind === 'route');
  if (!application || !route) return 'no route';
  return handlersBefore(analysis, application, route).map(said).join(' ');
}

describe('applications', () => {
  const rows: readonly (readonly [code: string, answer: readonly string[]])[] = [
    [`${EXPRESS} const app = express();`, ['application [] closed']],
    [`${EXPRESS} const app = express(); app.listen(80);`, ['application [] started closed']],
    [
      `${EXPRESS} const app = express(); app.use(helmet());`,
      ['application [middleware any - package:helmet] closed'],
    ],
    [`${EXPRESS} const app = express(); app.use(mine);`, ['application [middleware any - unknown:mine]']],
    [`${EXPRESS} const app = express(); app.use(mine());`, ['application [middleware any - unknown:mine]']],
    [
      `${EXPRESS} const app = express(); app.use('/api', helmet(), (req, res, next) => next());`,
      ['application [middleware any /api package:helmet,function:] closed'],
    ],
    [
      `${EXPRESS} const app = express(); function show(req, res) {} app.get('/x', show);`,
      ['application [route get /x function:show] closed'],
    ],
    [`${EXPRESS} const app = express(); app.get('title');`, ['application [] closed']],
    [
      `${EXPRESS} const app = express(); app.post(['/x', '/y'], [helmet(), (req, res) => {}]);`,
      ['application [route post  package:helmet,function:] closed'],
    ],
    [
      `${EXPRESS} const app = express(); app.use(helmet()).post('/x', (req, res) => {});`,
      ['application [middleware any - package:helmet; route post /x function:] closed'],
    ],
    [
      `${EXPRESS} const app = express(); app.route('/x').get((req, res) => {}).post((req, res) => {});`,
      ['application [route get /x function:; route post /x function:] closed'],
    ],
    [
      `${EXPRESS} const app = express(); const router = express.Router(); router.get('/x', (req, res) => {}); app.use('/r', router);`,
      ['application [middleware any /r router:Router] closed', 'router [route get /x function:] closed'],
    ],
    [`${EXPRESS} const app = express(); export default app;`, ['application []']],
    [`${EXPRESS} const app = express(); setUp(app);`, ['application []']],
    [`${EXPRESS} const app = express(); app[name](mine);`, ['application []']],
    [
      `${EXPRESS} const app = express(); setUp(app); function setUp(a) { a.use(helmet()); }`,
      ['application [middleware any - package:helmet] closed'],
    ],
    [
      `${EXPRESS} class Server { app = express(); constructor() { this.app.use(helmet()); } run() { this.app.listen(1); } } new Server().run();`,
      ['application [middleware any - package:helmet] started closed'],
    ],
    [
      `const express = require('express'); const app = express(); app.use(require('helmet')());`,
      ['application [middleware any - package:helmet] closed'],
    ],
    [
      `const express = require('express'); const app = express(); app.use('/m', require('./mine'));`,
      ['application [middleware any /m unknown:mine]'],
    ],
    [`const app = make(); app.use(helmet());`, []],
  ];
  for (const [code, expected] of rows)
    it(code.replace(EXPRESS, ''), () => expect(answer(code)).toEqual(expected));
});

describe('applications of other frameworks', () => {
  const rows: readonly (readonly [code: string, answer: readonly string[]])[] = [
    [
      `import Koa from 'koa'; import Router from '@koa/router'; const app = new Koa(); const r = new Router(); r.get('/x', (ctx) => {}); app.use(r.routes()); app.listen(1);`,
      [
        'application [middleware any - router:routes] started closed',
        'router [route get /x function:] closed',
      ],
    ],
  ];
  for (const [code, expected] of rows) it(code, () => expect(answer(code)).toEqual(expected));
});

describe('what runs before a route', () => {
  const rows: readonly (readonly [code: string, answer: string])[] = [
    [`app.use(helmet()); app.get('/x', (req, res) => {});`, 'package:helmet'],
    [`app.get('/x', (req, res) => {}); app.use(helmet());`, ''],
    [`app.get('/x', helmet(), (req, res) => {});`, 'package:helmet'],
    [`app.use('/y', helmet()); app.get('/x', (req, res) => {});`, ''],
    [`app.use('/x', helmet()); app.get('/x/y', (req, res) => {});`, 'package:helmet'],
    [`app.use('/x', helmet()); app.get('/xy', (req, res) => {});`, ''],
    [`app.post('/x', helmet()); app.get('/x', (req, res) => {});`, ''],
    [`if (c) app.use(helmet()); app.get('/x', (req, res) => {});`, 'package:helmet'],
    [
      `const r = express.Router(); r.get('/x', (req, res) => {}); app.use(helmet()); app.use(r);`,
      'package:helmet',
    ],
    [`const r = express.Router(); r.get('/x', (req, res) => {}); app.use(r); app.use(helmet());`, ''],
    [
      `const r = express.Router(); r.get('/x', (req, res) => {}); app.use('/r', helmet(), r);`,
      'package:helmet',
    ],
    [
      `const r = express.Router(); r.get('/x', (req, res) => {}); app.use('/r', helmet(), r); app.use('/s', r);`,
      '',
    ],
  ];
  for (const [code, expected] of rows)
    it(code, () => expect(before(`${EXPRESS} const app = express(); ${code}`)).toBe(expected));
});
