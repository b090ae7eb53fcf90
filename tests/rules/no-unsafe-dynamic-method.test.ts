import rule from '../../src/rules/no-unsafe-dynamic-method.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const express = "import express from 'express'; import fs from 'node:fs'; const app = express();\n";
const inHandler = (code: string): string => `${express}app.post('/:action', (req, res) => { ${code} });`;
const QUERY = 'the query string of the request';
const HANDLERS = 'const handlers = { list() {}, show() {} };';

const reported = [
  {
    name: 'a function of a module',
    code: inHandler('fs[«req.query.f»](req.query.path);'),
    messageId: 'taintedMethod',
    sink: 'fs[req.query.f]',
  },
  {
    name: 'a global function',
    code: inHandler('globalThis[«req.query.f»](1);'),
    messageId: 'taintedMethod',
    sink: 'globalThis[req.query.f]',
  },
  {
    name: 'a class to construct',
    code: inHandler('new globalThis[«req.query.f»]();'),
    messageId: 'taintedMethod',
    sink: 'globalThis[req.query.f]',
  },
  {
    name: 'an object of which nothing is known',
    code: `${express}export const serve = (api) => app.get('/', (req, res) => { api[«req.query.f»](req.body); });`,
    messageId: 'taintedMethod',
    sink: 'api[req.query.f]',
  },
  {
    name: 'a table of the program, which has what every object has',
    code: inHandler(`${HANDLERS} handlers[«req.query.f»](req);`),
    messageId: 'inheritedMethod',
    sink: 'handlers[req.query.f]',
  },
  {
    name: 'only the type is asked for, which `constructor` passes',
    code: inHandler(
      `${HANDLERS} if (typeof handlers[req.query.f] === 'function') handlers[«req.query.f»](req);`,
    ),
    messageId: 'inheritedMethod',
    sink: 'handlers[req.query.f]',
  },
  {
    name: 'through a variable',
    code: inHandler(`${HANDLERS} const run = handlers[«req.query.f»]; run(req);`),
    messageId: 'inheritedMethod',
    sink: 'run',
  },
  {
    name: 'through `call`',
    code: inHandler(`${HANDLERS} handlers[«req.query.f»].call(null, req);`),
    messageId: 'inheritedMethod',
    sink: 'handlers[req.query.f].call',
  },
  {
    name: 'through `Reflect.get`',
    code: inHandler(`${HANDLERS} Reflect.get(handlers, «req.query.f»)(req);`),
    messageId: 'inheritedMethod',
    sink: 'Reflect.get(handlers, req.query.f)',
  },
  {
    name: 'an instance of a class',
    code: `class Api { list() {} }\nconst api = new Api();\n${inHandler('api[«req.query.f»](req, res);')}`,
    messageId: 'inheritedMethod',
    sink: 'api[req.query.f]',
  },
  {
    name: 'a beginning that inherited names have as well',
    code: inHandler(`${HANDLERS} handlers[\`to\${«req.query.f»}\`]();`),
    messageId: 'inheritedMethod',
    sink: 'handlers[`to${req.query.f}`]',
  },
] as const;

ruleTester.run('no-unsafe-dynamic-method', rule, {
  valid: [
    {
      name: 'a member that is read, not called',
      code: inHandler(`${HANDLERS} res.json(handlers[req.query.f]);`),
    },
    {
      name: 'a name that the table is asked for',
      code: inHandler(`${HANDLERS} if (Object.hasOwn(handlers, req.query.f)) handlers[req.query.f](req);`),
    },
    {
      name: 'the same, the old way and with an early end',
      code: inHandler(
        `${HANDLERS} const { f } = req.query; if (!Object.prototype.hasOwnProperty.call(handlers, f)) return; handlers[f](req);`,
      ),
    },
    {
      name: 'a map',
      code: inHandler("const handlers = new Map([['a', () => 1]]); handlers.get(req.query.f)?.(req);"),
    },
    {
      name: 'a table without a prototype',
      code: inHandler(
        'const t = Object.assign(Object.create(null), { a() {} }); t[req.query.f]?.(); const u = { __proto__: null, a() {} }; u[req.query.f]?.();',
      ),
    },
    {
      name: 'a name of a list',
      code: inHandler("if (['readFile', 'stat'].includes(req.query.f)) fs[req.query.f]('a', () => {});"),
    },
    {
      name: 'a beginning of our own',
      code: inHandler(`${HANDLERS} handlers[\`on\${req.query.f}\`]?.(req);`),
    },
    { name: 'a number', code: inHandler('const steps = [() => 1]; steps[Number(req.query.f)]?.();') },
    { name: 'a name of unknown origin', code: 'export const run = (handlers, name) => handlers[name]();' },
    {
      name: 'a member of what was looked up',
      code: inHandler('const users = {}; users[req.query.id].greet();'),
    },
  ],
  invalid: reported.map(({ name, code: text, messageId, sink }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      errors: [{ messageId, data: { source: 'req.query.f', label: QUERY, sink }, ...range }],
    };
  }),
});
