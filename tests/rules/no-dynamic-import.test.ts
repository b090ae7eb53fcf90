import rule from '../../src/rules/no-dynamic-import.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const express = "import express from 'express'; const app = express();\n";
const inHandler = (code: string): string => `${express}app.get('/', async (req, res) => { ${code} });`;
const QUERY = 'the query string of the request';

const reported = [
  {
    name: 'a module of the request',
    code: inHandler('const m = require(«req.query.name»);'),
    messageId: 'taintedModule',
    data: { source: 'req.query.name', label: QUERY, sink: 'require' },
  },
  {
    name: 'an import',
    code: inHandler('const m = await import(«req.query.name»);'),
    messageId: 'taintedModule',
    data: { source: 'req.query.name', label: QUERY, sink: 'import(req.query.name)' },
  },
  {
    name: 'a module below a folder',
    code: inHandler('const m = await import(`./plugins/${«req.query.name»}.js`);'),
    messageId: 'taintedFile',
    data: { source: 'req.query.name', label: QUERY, sink: 'import(`./plugins/${req.query.name}.js`)' },
  },
  {
    name: 'a path that is joined',
    code: `import path from 'node:path';\n${inHandler("require(path.join(__dirname, 'plugins', «req.query.name»));")}`,
    messageId: 'taintedFile',
    data: { source: 'req.query.name', label: QUERY, sink: 'require' },
  },
  {
    name: 'a require that the module makes itself',
    code: `import { createRequire } from 'node:module'; const load = createRequire(import.meta.url);\n${inHandler('load(«req.query.name»);')}`,
    messageId: 'taintedModule',
    data: { source: 'req.query.name', label: QUERY, sink: 'load' },
  },
  {
    name: 'a value of unknown origin, where those are asked for',
    code: 'export const load = (name) => import(«name»);',
    options: [{ report: 'dynamic' }],
    messageId: 'dynamicModule',
    data: { value: 'name', sink: 'import(name)' },
  },
] as const;

ruleTester.run('no-dynamic-import', rule, {
  valid: [
    { name: 'a constant', code: "require('fs'); import('node:fs');" },
    {
      name: 'a value of unknown origin',
      code: 'export const load = (name) => import(`./locales/${name}.js`);',
    },
    {
      name: 'a module that a table names',
      code: inHandler(
        "const table = { a: './a.js', b: './b.js' }; require(table[req.query.name] ?? './a.js');",
      ),
    },
    {
      name: 'a name that is checked against a list',
      code: inHandler(
        "if (!['a', 'b'].includes(req.query.name)) return; await import(`./${req.query.name}.js`);",
      ),
    },
    {
      name: 'a name without separators below a folder',
      code: inHandler(
        'if (!/^[a-z]+$/.test(req.query.name)) return; require(`./plugins/${req.query.name}`);',
      ),
    },
    {
      name: 'the last part of a path, below a folder',
      code: `import path from 'node:path';\n${inHandler('require(path.join(__dirname, path.basename(req.query.name)));')}`,
    },
    {
      name: 'files of a folder',
      code: "const fs = require('fs'); const path = require('path'); for (const file of fs.readdirSync(__dirname)) require(path.join(__dirname, file));",
    },
    {
      name: 'a function of ours with this name',
      code: inHandler('function require(x) {} require(req.query.name);'),
    },
    { name: 'where a module is, which loads nothing', code: inHandler('require.resolve(req.query.name);') },
  ],
  invalid: reported.map(({ name, code: text, messageId, data, ...rest }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      ...('options' in rest && { options: rest.options }),
      errors: [{ messageId, data, ...range }],
    };
  }) as never,
});
