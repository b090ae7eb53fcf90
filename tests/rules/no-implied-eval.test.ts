import rule from '../../src/rules/no-implied-eval.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly messageId: 'timerText' | 'evaluatedText' | 'compiledText';
  readonly sink: string;
  /** The code after the fix. */
  readonly fixed?: string;
  /** The code after the suggestion, and which that is. */
  readonly suggested?: readonly [
    id: 'writeOut' | 'passName' | 'useGlobalThis',
    output: string,
    name?: string,
  ];
  readonly ecmaVersion?: 2019;
  readonly filename?: string;
}

const reported: readonly Reported[] = [
  {
    name: 'a call of a global in a timer',
    code: "setTimeout(«'location.reload()'», 1000);",
    messageId: 'timerText',
    sink: 'setTimeout',
    fixed: 'setTimeout(() => location.reload(), 1000);',
  },
  {
    name: 'several statements',
    code: 'window.setInterval(«"poll(); update();"», 10);',
    messageId: 'timerText',
    sink: 'window.setInterval',
    fixed: 'window.setInterval(() => { poll(); update(); }, 10);',
  },
  {
    name: 'a sequence, which would be read as arguments',
    code: "setTimeout(«'a(), b()'», 1);",
    messageId: 'timerText',
    sink: 'setTimeout',
    fixed: 'setTimeout(() => (a(), b()), 1);',
  },
  {
    name: 'a text that only names a function',
    code: "setInterval(«'tick'», 10);",
    messageId: 'timerText',
    sink: 'setInterval',
    suggested: ['passName', 'setInterval(tick, 10);', 'tick'],
  },
  {
    name: 'a name that means something else here',
    code: "function start(tick) { setTimeout(«'tick()'», 1); }",
    messageId: 'timerText',
    sink: 'setTimeout',
    suggested: ['writeOut', 'function start(tick) { setTimeout(() => tick(), 1); }'],
  },
  {
    name: 'a function of the module, which the text does not see',
    code: "function tick() {} setTimeout(«'tick()'», 1);",
    messageId: 'timerText',
    sink: 'setTimeout',
    suggested: ['writeOut', 'function tick() {} setTimeout(() => tick(), 1);'],
  },
  {
    name: 'a variable that is given a value, which strict code may forbid',
    code: "setTimeout(«'count = 1'», 1);",
    messageId: 'timerText',
    sink: 'setTimeout',
    suggested: ['writeOut', 'setTimeout(() => count = 1, 1);'],
  },
  {
    name: 'a property that is written, in strict code',
    code: "setTimeout(«'document.title = 1'», 1);",
    messageId: 'timerText',
    sink: 'setTimeout',
    suggested: ['writeOut', 'setTimeout(() => document.title = 1, 1);'],
  },
  {
    name: 'a file of types, in which a global may be unknown',
    code: "setTimeout(«'poll()'», 1);",
    filename: 'a.ts',
    messageId: 'timerText',
    sink: 'setTimeout',
    suggested: ['writeOut', 'setTimeout(() => poll(), 1);'],
  },
  {
    name: 'a program of Node, where the timer throws',
    code: "import fs from 'node:fs'; setTimeout(«'poll()'», 1); fs.readFile();",
    messageId: 'timerText',
    sink: 'setTimeout',
    suggested: ['writeOut', "import fs from 'node:fs'; setTimeout(() => poll(), 1); fs.readFile();"],
  },
  ...[
    'this.run()',
    'var a = 1;',
    'function f() {}',
    'a b',
    'await x',
    'eval("a")',
    'delete a.b',
    '010',
    'return 1',
  ].map((text): Reported => ({
    name: `a text that could mean something else here: ${text}`,
    code: `setTimeout(«'${text}'», 1);`,
    messageId: 'timerText',
    sink: 'setTimeout',
  })),
  {
    name: 'a text that stands elsewhere',
    code: "const code = 'poll()'; setTimeout(«code», 1);",
    messageId: 'timerText',
    sink: 'setTimeout',
  },
  {
    name: 'the timer of another window, whose globals are meant',
    code: "top.setTimeout(«'poll()'», 1);",
    messageId: 'timerText',
    sink: 'top.setTimeout',
  },
  {
    name: 'the global object',
    code: "const root = Function(«'return this'»)();",
    messageId: 'compiledText',
    sink: 'Function',
    fixed: 'const root = globalThis;',
  },
  {
    name: 'the global object, of which a member is read',
    code: "const P = new Function(«'return this;'»)().Promise;",
    messageId: 'compiledText',
    sink: 'Function',
    fixed: 'const P = globalThis.Promise;',
  },
  {
    name: 'the global object, in code for older engines',
    code: "const root = new Function(«'return this'»)();",
    ecmaVersion: 2019,
    messageId: 'compiledText',
    sink: 'Function',
    suggested: ['useGlobalThis', 'const root = globalThis;'],
  },
  {
    name: 'the global object, by an indirect eval',
    code: "const root = (0, eval)(«'this'»);",
    messageId: 'evaluatedText',
    sink: 'eval',
    fixed: 'const root = globalThis;',
  },
  {
    name: 'a function of constants',
    code: "const add = new Function('a', 'b', «'return a + b'»);",
    messageId: 'compiledText',
    sink: 'Function',
    fixed: 'const add = function (a, b) { return a + b };',
  },
  {
    name: 'a function that is called at once',
    code: "Function('a, b', «'return a + b;'»)(1, 2);",
    messageId: 'compiledText',
    sink: 'Function',
    fixed: '(function (a, b) { return a + b; })(1, 2);',
  },
  {
    name: 'a function whose name is read',
    code: "const add = new Function('a', «'return a'»); show(add.name);",
    messageId: 'compiledText',
    sink: 'Function',
    suggested: ['writeOut', 'const add = function (a) { return a }; show(add.name);'],
  },
  {
    name: 'a function that uses a name of this place',
    code: "const rate = 2; const pay = new Function('a', «'return a * rate'»);",
    messageId: 'compiledText',
    sink: 'Function',
    suggested: ['writeOut', 'const rate = 2; const pay = function (a) { return a * rate };'],
  },
  {
    name: 'a body that closes the function',
    code: "const f = new Function('a', «'}); (function () {'»);",
    messageId: 'compiledText',
    sink: 'Function',
  },
  {
    name: 'a function that asks for its arguments',
    code: "const f = new Function(«'return arguments.length'»);",
    messageId: 'compiledText',
    sink: 'Function',
  },
  {
    name: 'data that is evaluated',
    code: 'const data = eval(«\'({ "a": [1, -2, null] })\'»);',
    messageId: 'evaluatedText',
    sink: 'eval',
    fixed: 'const data = ({ "a": [1, -2, null] });',
  },
  {
    name: 'an expression that is evaluated',
    code: "const sum = eval(«'a + b'») * 2;",
    messageId: 'evaluatedText',
    sink: 'eval',
    suggested: ['writeOut', 'const sum = (a + b) * 2;'],
  },
  {
    name: 'statements that are evaluated',
    code: "const a = eval(«'var b = 1; b'»);",
    messageId: 'evaluatedText',
    sink: 'eval',
  },
  {
    name: 'the constant parts of a text put together',
    code: "setTimeout(«'poll' + '()'», 1);",
    messageId: 'timerText',
    sink: 'setTimeout',
    fixed: 'setTimeout(() => poll(), 1);',
  },
  {
    name: 'an old function for the same',
    code: "execScript(«'poll()'», 'JavaScript');",
    messageId: 'evaluatedText',
    sink: 'execScript',
  },
];

ruleTester.run('no-implied-eval', rule, {
  valid: [
    { name: 'a function', code: 'setTimeout(() => poll(), 1);' },
    { name: 'a function by its name', code: 'function poll() {} setTimeout(poll, 1);' },
    { name: 'a function of unknown origin', code: 'export const later = (task) => setTimeout(task, 1);' },
    { name: 'a timer of ours', code: "import { setTimeout } from './timers.js'; setTimeout('poll()', 1);" },
    {
      name: 'a timer that gives a promise',
      code: "import { setTimeout } from 'node:timers/promises'; await setTimeout('a');",
    },
    { name: 'a text of which a part is not constant', code: 'setTimeout(`show(${id})`, 1);' },
    { name: 'one of two texts', code: "setTimeout(x ? 'a()' : b, 1);" },
    { name: 'a method with this name', code: "redis.eval('return 1'); page.evaluate('1');" },
    {
      name: 'asking whether code may be compiled',
      code: "function allowsEval() { try { new Function(''); return true; } catch { return false; } }",
    },
    {
      name: 'the last resort on the way to the global object',
      code: "const root = (typeof self === 'object' && self) || Function('return this')();",
    },
    {
      name: 'an import that a compiler must not see',
      code: "const load = new Function('name', 'return import(name)');",
    },
    { name: 'no text at all', code: 'const f = new Function(); eval(); setTimeout();' },
    {
      name: 'another context, whose text cannot be written out',
      code: "import vm from 'node:vm'; vm.runInNewContext('1 + 1');",
    },
  ],
  invalid: reported.map(({ name, code: text, messageId, sink, fixed, suggested, ecmaVersion, filename }) => {
    const { code, range } = marked(text);
    const [id, output, passed] = suggested ?? [];
    return {
      name,
      code,
      filename: filename ?? 'example.js',
      ...(ecmaVersion && { languageOptions: { ecmaVersion } }),
      output: fixed ?? null,
      errors: [
        {
          messageId,
          data: { sink },
          ...range,
          suggestions:
            id === undefined
              ? []
              : [{ messageId: id, output, ...(passed !== undefined && { data: { name: passed } }) }],
        },
      ],
    };
  }) as never,
});
