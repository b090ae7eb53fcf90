import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import type { Model } from '../../src/dataflow/model.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Running = concept<'text'>('running');

/** A made-up module with a function, and a client that is made, connected, and handed to callbacks. */
const model: Model = {
  package: 'm',
  types: {
    Client: [
      'new Client()',
      'connect()',
      'Client.fresh()',
      'open(0)<1>',
      'route(*)<0>',
      'route(0.handler)<0>',
      '@Inject()',
    ],
    Base: { extends: ['Client'] },
  },
  operations: [
    { concept: 'running', call: 'exec', roles: { text: '0' } },
    { concept: 'running', call: 'Client.run', roles: { text: '0' } },
  ],
};

/** The texts of the arguments that are seen to be run. */
function runs(code: string): readonly string[] {
  const analysis = analysisOf(code, [model]);
  return analysis
    .instancesOf(Running)
    .flatMap((instance) => instance.role('text'))
    .map(({ node }) => analysis.file.sourceCode.getText(node as never));
}

describe('ways to reach an API', () => {
  const ways: readonly (readonly [name: string, code: string])[] = [
    ['a named import', "import { exec } from 'm'; exec(x);"],
    ['a renamed import', "import { exec as e } from 'm'; e(x);"],
    ['a default import', "import m from 'm'; m.exec(x);"],
    ['a namespace', "import * as m from 'm'; m.exec(x);"],
    ['import equals', "import m = require('m'); m.exec(x);"],
    ['require and a member', "require('m').exec(x);"],
    ['require and a pattern', "const { exec: e } = require('m'); e(x);"],
    ['require of a constant', "const name = 'm'; require(name).exec(x);"],
    ['dynamic import', "async function f() { const { exec } = await import('m'); exec(x); }"],
    ['then of a dynamic import', "import('m').then(({ exec }) => exec(x));"],
    ['compiled output', "var m_1 = __importDefault(require('m')); (0, m_1.default.exec)(x);"],
    ['an alias', "import { exec } from 'm'; const run = exec; run(x);"],
    ['an alias that is assigned', "import m from 'm'; let run; run = m.exec; run(x);"],
    ['an alias in an object', "import m from 'm'; const o = { run: m.exec }; o.run(x);"],
    ['a computed member', "import m from 'm'; m['exec'](x);"],
    ['a computed member of a constant', "import m from 'm'; const k = 'exec'; m[k](x);"],
    ['call', "import m from 'm'; m.exec.call(null, x);"],
    ['apply', "import m from 'm'; m.exec.apply(null, [x]);"],
    ['bind', "import m from 'm'; m.exec.bind(null)(x);"],
    ['Reflect.apply', "import m from 'm'; Reflect.apply(m.exec, null, [x]);"],
    ['an optional chain', "import m from 'm'; m?.exec?.(x);"],
    [
      'promisify',
      "import m from 'm'; import { promisify } from 'util'; const run = promisify(m.exec); run(x);",
    ],
    ['promisifyAll', "import m from 'm'; const p = Bluebird.promisifyAll(m); p.execAsync(x);"],
    ['a branch', "import m from 'm'; (y ? m.exec : other)(x);"],
    ['an instance', "import { Client } from 'm'; new Client().run(x);"],
    ['a factory', "import { connect } from 'm'; const c = connect(); c.run(x);"],
    ['a promise', "import { connect } from 'm'; async function f() { const c = await connect(); c.run(x); }"],
    ['then', "import { connect } from 'm'; connect().then((c) => c.run(x));"],
    ['a callback', "import { open } from 'm'; open((err, c) => c.run(x));"],
    ['a callback in an object', "import { route } from 'm'; route({ handler(c) { c.run(x); } });"],
    ['a callback in a list', "import { route } from 'm'; route('/', [(c) => c.run(x)]);"],
    ['a callback by its name', "import { open } from 'm'; open(ready); function ready(e, c) { c.run(x); }"],
    ['a chain', "import { Client } from 'm'; new Client().fresh().fresh().run(x);"],
    ['a field', "import { Client } from 'm'; class A { c = new Client(); f() { this.c.run(x); } }"],
    [
      'a private field',
      "import { Client } from 'm'; class A { #c; constructor() { this.#c = new Client(); } f() { this.#c.run(x); } }",
    ],
    ['a subclass', "import { Client } from 'm'; class A extends Client { f() { this.run(x); } }"],
    ['an instance of a subclass', "import { Client } from 'm'; class A extends Client {} new A().run(x);"],
    ['an annotated parameter', "import type { Client } from 'm'; function f(c: Client) { c.run(x); }"],
    ['an annotation by namespace', "import * as m from 'm'; function f(c: m.Client) { c.run(x); }"],
    ['an annotated variable', "import { Client } from 'm'; const c: Client = make(); c.run(x);"],
    [
      'a promised annotation',
      "import { Client } from 'm'; async function f(c: Promise<Client>) { (await c).run(x); }",
    ],
    ['a union', "import { Client } from 'm'; function f(c: Client | null) { c.run(x); }"],
    [
      'a parameter property',
      "import { Client } from 'm'; class A { constructor(private readonly c: Client) {} f() { this.c.run(x); } }",
    ],
    [
      'an interface',
      "import { Client } from 'm'; interface D { c: Client } function f(d: D) { d.c.run(x); }",
    ],
    ['JSDoc', "/** @param {import('m').Client} c */ function f(c) { c.run(x); }"],
    ['a local factory', "import { Client } from 'm'; const make = () => new Client(); make().run(x);"],
    ['a default parameter', "import { Client } from 'm'; function f(c = new Client()) { c.run(x); }"],
    ['a member of exports', "const { Client } = require('m'); exports.c = new Client(); exports.c.run(x);"],
  ];
  for (const [name, code] of ways) it(name, () => expect(runs(code)).toEqual(['x']));
});

describe('what only looks like it', () => {
  const others: readonly (readonly [name: string, code: string])[] = [
    ['a function of this file', 'function exec(a) {} exec(x);'],
    ['a parameter of the name', "import { exec } from 'm'; function f(exec) { exec(x); }"],
    ['another module', "import { exec } from 'n'; exec(x);"],
    ['a class of this file', 'class Client { run() {} } new Client().run(x);'],
    ['an unknown receiver', 'c.run(x);'],
    ['a global of the name', 'exec(x);'],
    ['a member of the client that is no method of it', "import { Client } from 'm'; new Client().other(x);"],
    ['the class, not an instance', "import { Client } from 'm'; Client.run(x);"],
    ['another parameter of the callback', "import { open } from 'm'; open((c) => c.run(x));"],
    ['a value that replaced it', "import { Client } from 'm'; let c = new Client(); c = other; c.run(x);"],
    ['a require that is a function of this file', "function require(n) {} require('m').exec(x);"],
  ];
  for (const [name, code] of others) it(name, () => expect(runs(code)).toEqual([]));
});

describe('files of the project', () => {
  it('are named under the working directory', () => {
    const table: Model = {
      package: './src/db',
      operations: [{ concept: 'running', call: 'run', roles: { text: '0' } }],
    };
    const code = "import { run } from '../db.js'; run(x);";
    expect(analysisOf(code, [table], {}, 'src/routes/a.ts').instancesOf(Running)).toHaveLength(1);
    expect(analysisOf(code, [table], {}, 'lib/routes/a.ts').instancesOf(Running)).toHaveLength(0);
  });
});
