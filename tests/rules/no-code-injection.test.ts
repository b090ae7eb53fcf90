import rule from '../../src/rules/no-code-injection.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const express = "import express from 'express'; const app = express();\n";
const inHandler = (code: string): string => `${express}app.get('/', (req, res) => { ${code} });`;

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly sink: string;
  readonly source?: string;
  readonly label?: string;
  readonly value?: string;
}

const QUERY = 'the query string of the request';

const reported: readonly Reported[] = [
  {
    name: 'a value of the request',
    code: inHandler('eval(«req.query.x»);'),
    sink: 'eval',
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'a value between parentheses that are put around it',
    code: inHandler("const data = eval('(' + «req.query.x» + ')');"),
    sink: 'eval',
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'the body of a function that is compiled',
    code: inHandler("new Function('a', `return ${«req.query.f»}`);"),
    sink: 'Function',
    source: 'req.query.f',
    label: QUERY,
  },
  {
    name: 'a context of its own, which is no boundary',
    code: `import vm from 'node:vm';\n${inHandler('vm.runInNewContext(«req.query.x», {});')}`,
    sink: 'vm.runInNewContext',
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'a timer that is given a text',
    code: inHandler("setTimeout('run(' + «req.query.x» + ')', 10);"),
    sink: 'setTimeout',
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'the address of the page, through another name',
    code: 'const run = window.eval; run(«location.hash.slice(1)»);',
    sink: 'run',
    source: 'location.hash',
    label: 'the address of the page',
  },
  {
    name: 'the text of a script element',
    code: "const script = document.createElement('script'); script.text = «location.hash»;",
    sink: 'script.text',
    source: 'location.hash',
    label: 'the address of the page',
  },
  {
    name: 'a worker that is given code',
    code: `import { Worker } from 'worker_threads';\n${inHandler('new Worker(«req.query.x», { eval: true });')}`,
    sink: 'Worker',
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'a value of unknown origin',
    code: 'export function run(code) { return eval(«code»); }',
    sink: 'eval',
    value: 'code',
  },
  {
    name: 'a text of unknown parts that a timer is given',
    code: 'export function later(name) { setTimeout(`show("${«name»}")`, 10); }',
    sink: 'setTimeout',
    value: 'name',
  },
];

ruleTester.run('no-code-injection', rule, {
  valid: [
    { name: 'a constant', code: "eval('1 + 1');" },
    { name: 'a number', code: inHandler("eval(Number(req.query.x) + ' + 1');") },
    {
      name: 'a value that is written as JSON',
      code: inHandler("eval('x = ' + JSON.stringify(req.query.x));"),
    },
    {
      name: 'a value of a list',
      code: inHandler("if (['a', 'b'].includes(req.query.x)) eval(req.query.x);"),
    },
    { name: 'a function that a timer is given', code: inHandler('setTimeout(() => use(req.query.x), 10);') },
    {
      name: 'a timer of which nothing is known',
      code: 'export const later = (task) => setTimeout(task, 10);',
    },
    { name: 'an argument after the function', code: inHandler('setTimeout(run, 10, req.query.x);') },
    { name: 'a function of ours with this name', code: inHandler('function eval(x) {} eval(req.query.x);') },
    { name: 'a method with this name', code: inHandler('redis.eval(req.query.x);') },
    { name: 'a page that runs a function', code: inHandler('page.evaluate((x) => x, req.query.x);') },
    { name: 'the constructor of a class', code: 'class A { clone(x) { return new this.constructor(x); } }' },
    {
      name: 'the text of another element',
      code: "const p = document.createElement('p'); p.text = location.hash;",
    },
    {
      name: 'a value of unknown origin, where only outside data is reported',
      code: 'export function run(code) { return eval(code); }',
      options: [{ report: 'tainted' }],
    },
    { name: 'arguments that are not there', code: 'eval(); new Function; setTimeout();' },
  ],
  invalid: reported.map(({ name, code: text, sink, source, label, value }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      errors: [
        source === undefined
          ? { messageId: 'dynamicCode', data: { value, sink }, ...range }
          : { messageId: 'taintedCode', data: { source, label, sink }, ...range },
      ],
    };
  }),
});
