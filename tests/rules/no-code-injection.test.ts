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
  readonly messageId?: string;
  /** The code after the suggestion, and which that is. */
  readonly suggested?: readonly [id: 'parseData' | 'readMember', output: string];
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
    suggested: ['parseData', inHandler('const data = JSON.parse(req.query.x);')],
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
  {
    name: 'data that a compiled function returns',
    code: inHandler("const data = new Function('return ' + «req.query.x»)();"),
    sink: 'Function',
    source: 'req.query.x',
    label: QUERY,
    suggested: ['parseData', inHandler('const data = JSON.parse(req.query.x);')],
  },
  {
    name: 'a member whose name is put into code',
    code: inHandler("const value = eval('settings.colors.' + «req.query.x»);"),
    sink: 'eval',
    source: 'req.query.x',
    label: QUERY,
    suggested: ['readMember', inHandler('const value = settings.colors[req.query.x];')],
  },
  {
    name: 'the same with quotes',
    code: inHandler("const value = eval(`settings['${«req.query.x»}']`);"),
    sink: 'eval',
    source: 'req.query.x',
    label: QUERY,
    suggested: ['readMember', inHandler('const value = settings[req.query.x];')],
  },
  {
    name: 'a call, of which nothing is a member that is read',
    code: inHandler("eval('settings.set(' + «req.query.x» + ')');"),
    sink: 'eval',
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'JSON within quotes, which an apostrophe leaves',
    code: inHandler("eval(`show('${«JSON.stringify(req.query.x)»}')`);"),
    sink: 'eval',
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'quotes that are escaped, where a backslash before them is not',
    code: inHandler(String.raw`eval('show("' + «req.query.x.replace(/"/g, '\\"')» + '")');`),
    sink: 'eval',
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'the constructor of a function',
    code: inHandler('const run = (function () {}).constructor(«req.query.x»); run();'),
    sink: '(function () {}).constructor',
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'the constructor of asynchronous functions',
    code: `const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;\n${inHandler("new AsyncFunction('a', «req.query.x»);")}`,
    sink: 'AsyncFunction',
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'the constructor of a method of a list',
    code: inHandler("[]['map']['constructor'](«req.query.x»)();"),
    sink: "[]['map']['constructor']",
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'a reviver that evaluates',
    code: inHandler('JSON.parse(«req.query.x», eval);'),
    sink: 'JSON.parse',
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'a callback that evaluates each of a list',
    code: inHandler('«[req.query.x]».map(eval);'),
    sink: '[req.query.x].map',
    source: 'req.query.x',
    label: QUERY,
  },
  {
    name: 'where a script is loaded from',
    code: "const script = document.createElement('script'); script.src = «location.hash.slice(1)»;",
    sink: 'script.src',
    source: 'location.hash',
    label: 'the address of the page',
    messageId: 'taintedScript',
  },
  {
    name: 'where a worker is loaded from',
    code: 'new Worker(«location.hash.slice(1)»);',
    sink: 'Worker',
    source: 'location.hash',
    label: 'the address of the page',
    messageId: 'taintedScript',
  },
  {
    name: 'a handler as an attribute',
    code: "document.getElementById('a').setAttribute('onclick', `show(${«location.hash»})`);",
    sink: "document.getElementById('a').setAttribute",
    source: 'location.hash',
    label: 'the address of the page',
  },
  {
    name: 'a text in a script element',
    code: "const s = document.createElement('script'); s.appendChild(«document.createTextNode(location.hash)»);",
    sink: 's.appendChild',
    source: 'location.hash',
    label: 'the address of the page',
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
    { name: 'the constructor of an instance', code: 'export const clone = (a, x) => new a.constructor(x);' },
    {
      name: 'a value that is escaped within quotes',
      code: inHandler("eval('show(\"' + req.query.x.replace(/[^a-z]/g, '') + '\")');"),
    },
    {
      name: 'a script of the own server',
      code: "const s = document.createElement('script'); s.src = '/js/' + location.hash;",
    },
    {
      name: 'a child of a script of unknown origin',
      code: "export const add = (node) => document.createElement('script').append(node);",
    },
    { name: 'an attribute that is no handler', code: "document.body.setAttribute('title', location.hash);" },
    { name: 'arguments that are not there', code: 'eval(); new Function; setTimeout();' },
  ],
  invalid: reported.map(({ name, code: text, sink, source, label, value, messageId, suggested }) => {
    const { code, range } = marked(text);
    const suggestions = suggested ? [{ messageId: suggested[0], output: suggested[1] }] : [];
    return {
      name,
      code,
      errors: [
        source === undefined
          ? { messageId: 'dynamicCode', data: { value, sink }, ...range, suggestions }
          : { messageId: messageId ?? 'taintedCode', data: { source, label, sink }, ...range, suggestions },
      ],
    };
  }),
});
