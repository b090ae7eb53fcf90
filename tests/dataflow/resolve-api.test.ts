import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import type { Model } from '../../src/dataflow/model.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Running = concept<'text'>('running');

/** A made-up module with functions, and a client that is made, connected, and handed to callbacks. */
const made: Model = {
  package: 'm',
  types: {
    Client: [
      'new Client()',
      'connect()',
      'Client.fresh()',
      'Client.with(0)<0>',
      'Pool.connect()',
      'Pool.connect(0)<1>',
      'open(0)<1>',
      'route(*)<0>',
      'route(0.handler)<0>',
      'Handler<0>',
      '@Inject()',
    ],
    Pool: ['new Pool()'],
    Repository: [],
    Handler: [],
    Base: { extends: ['Client'] },
  },
  operations: [
    { concept: 'running', call: '{exec,default}', roles: { text: '0' } },
    { concept: 'running', call: '{Client,Repository}.run', roles: { text: '0' } },
    { concept: 'running', call: 'sql``', roles: { text: 'holes' } },
    { concept: 'running', call: 'new Script()', roles: { text: '0' } },
  ],
};
/** Functions that are there without an import. */
const everywhere: Model = {
  operations: [
    { concept: 'running', call: '{eval,setTimeout}', roles: { text: '0' } },
    { concept: 'running', call: 'new Function()', roles: { text: 'last' } },
  ],
};
/** A module of Node, which has two names. */
const prefixed: Model = {
  package: 'node:child_process',
  operations: [{ concept: 'running', call: 'exec', roles: { text: '0' } }],
};

/** The texts of the arguments that are seen to be run. */
function runs(code: string): readonly string[] {
  const analysis = analysisOf(code, [made, everywhere, prefixed]);
  return analysis
    .instancesOf(Running)
    .flatMap((instance) => instance.role('text'))
    .map(({ node }) => analysis.file.sourceCode.getText(node as never));
}

interface Row {
  /** Code in which `x` is run. */
  readonly is: readonly string[];
  /** Code that differs in one thing, and runs nothing that is known. */
  readonly isNot: readonly string[];
}

const table: Readonly<Record<string, Row>> = {
  imports: {
    is: [
      "import * as m from 'm'; m.default.exec(x);",
      "import { default as m } from 'm'; m.exec(x);",
      "import { 'exec' as e } from 'm'; e(x);",
      "import m = require('m'); import e = m.exec; e(x);",
    ],
    isNot: [
      "import { exec } from 'n'; exec(x);",
      "import { exec as run } from 'm'; import { exec } from 'n'; exec(x);",
      "import { exec } from 'm'; try {} catch (exec) { exec(x); }",
      "import { exec } from 'm'; { let exec = other; exec(x); }",
      "import { exec } from 'm'; function f(exec) { exec(x); }",
      "import m from 'm'; m.sub.exec(x);",
    ],
  },
  require: {
    is: [
      "const m = require('m'), a = m.exec; a(x);",
      "require('m')(x);",
      'require(`m`).exec(x);',
      "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); require('m').exec(x);",
      "import { createRequire } from 'module'; createRequire(import.meta.url)('m').exec(x);",
      "module.require('m').exec(x);",
      "process.getBuiltinModule('child_process').exec(x);",
      "import { exec } from 'node:child_process'; exec(x);",
      "import { exec } from 'child_process'; exec(x);",
    ],
    isNot: [
      "const exec = require('n').exec; exec(x);",
      "function f(require) { require('m').exec(x); }",
      "function require(n) {} require('m').exec(x);",
      "const require = makeRequire(); require('m').exec(x);",
      "other.require('m').exec(x);",
    ],
  },
  'dynamic import': {
    is: [
      "async function f() { (await import('m')).exec(x); }",
      "async function f() { const { default: m } = await import('m'); m.exec(x); }",
      "async function f() { const m = (await import('m')).default; m.exec(x); }",
      "import('m').then((m) => m.exec(x));",
      "import('m').then((m) => m.default.exec(x));",
      "import('m').then((m) => m.connect()).then((c) => c.run(x));",
      "let m; async function load() { m = await import('m'); } async function f() { await load(); m.exec(x); }",
      "async function f() { const [m] = await Promise.all([import('m')]); m.exec(x); }",
    ],
    isNot: [
      "async function f() { const { exec } = await import('n'); exec(x); }",
      "import('m').then((m) => m.other.exec(x));",
      "import('m').catch((m) => m.exec(x));",
    ],
  },
  'compiled output': {
    is: [
      "var m_1 = require('m'); (0, m_1.exec)(x);",
      "var m_1 = __importDefault(require('m')); m_1.default.exec(x);",
      "var tslib_1 = require('tslib'); var m_1 = tslib_1.__importDefault(require('m')); m_1.default.exec(x);",
      "var m = __importStar(require('m')); m.exec(x);",
      "var m = _interopRequireWildcard(require('m')); m.exec(x);",
      "var __importDefault = (this && this.__importDefault) || function (mod) { return (mod && mod.__esModule) ? mod : { 'default': mod }; }; var m_1 = __importDefault(require('m')); (0, m_1.default.exec)(x);",
      "function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; } var _m = _interopRequireDefault(require('m')); (0, _m.default.exec)(x); ",
      "var _interopRequireDefault = require('@babel/runtime/helpers/interopRequireDefault'); var _m = _interopRequireDefault(require('m')); _m.default.exec(x);",
      "var import_m = __toESM(require('m')); (0, import_m.exec)(x);",
      "var import_m = __toESM(require('m'), 1); import_m.default.exec(x);",
      "const m = require('m'); exports.exec = m.exec; exports.exec(x);",
      "const m = require('m'); exports.exec = m.exec; (0, exports.exec)(x);",
      "const m = require('m'); exports.a = exports.b = m.exec; exports.b(x);",
      "const { Client } = require('m'); module.exports.db = new Client(); module.exports.db.run(x);",
      "const { Client } = require('m'); module.exports = { db: new Client() }; module.exports.db.run(x);",
      "const { Client } = require('m'); module.exports = { db: new Client(), f() { this.db.run(x); } };",
    ],
    isNot: [
      "var m_1 = require('n'); (0, m_1.exec)(x);",
      "var m_1 = __importDefault(require('n')); m_1.default.exec(x);",
      "const m = require('m'); exports.exec = other; exports.exec(x);",
      "const m = require('m'); (m.exec, other)(x);",
    ],
  },
  'global objects': {
    is: [
      'globalThis.eval(x);',
      'window.eval(x);',
      'new global.Function(x);',
      'self.setTimeout(x);',
      'window.window.eval(x);',
      "globalThis['eval'](x);",
      '(0, eval)(x);',
      'const e = eval; e(x);',
      'const { eval: e } = globalThis; e(x);',
      'const w = window; w.eval(x);',
      'eval?.(x);',
    ],
    isNot: [
      'function f(window) { window.eval(x); }',
      'const window = {}; window.eval(x);',
      'o.eval(x);',
      'a.window.eval(x);',
      'function setTimeout(a) {} setTimeout(x);',
      'function f(Function) { new Function(x); }',
    ],
  },
  'aliases and holders': {
    is: [
      "import cp from 'm'; let run; run = cp.exec; run(x);",
      "import cp from 'm'; let run; function init() { run = cp.exec; } function go() { run(x); }",
      "import cp from 'm'; let run; if (y) run = cp.exec; else run = z; run(x);",
      "import cp from 'm'; const o = {}; o.run = cp.exec; o.run(x);",
      "import cp from 'm'; const o = { a: { run: cp.exec } }; o.a.run(x);",
      "import { exec } from 'm'; const o = { exec }; o.exec(x);",
      "import m from 'm'; const o = { ...m }; o.exec(x);",
      "import { exec } from 'm'; const a = [exec]; a[0](x);",
      "import m from 'm'; const t = { a: m.exec, b: other }; t[k](x);",
      "import m from 'm'; const o = Object.assign({}, m); o.exec(x);",
      "import m from 'm'; const { a: { exec } } = { a: m }; exec(x);",
      "import m from 'm'; const { exec = m.exec } = opts; exec(x);",
      "import m from 'm'; const name = 'exec'; m[name](x);",
      "import m from 'm'; m['ex' + 'ec'](x);",
      "import m from 'm'; m[y ? 'exec' : 'zzz'](x);",
    ],
    isNot: [
      "import m from 'm'; const o = { run: m.exec }; o.run = other; o.run(x);",
      "import m from 'm'; let run = m.exec; run = other; run(x);",
      "import m from 'm'; const o = { run: m.exec }; o.other(x);",
      "import m from 'm'; const k = 'other'; m[k](x);",
      "import m from 'm'; m['zz' + 'exec'](x);",
      "import m from 'm'; const o = { ...m, exec: other }; o.exec(x);",
    ],
  },
  'forms of a call': {
    is: [
      "import { exec } from 'm'; exec.call(undefined, x);",
      "import { exec } from 'm'; exec.apply(null, [x]);",
      "import m from 'm'; const r = m.exec.bind(m); r(x);",
      "import m from 'm'; const r = m.exec.bind(m, x); r();",
      "import m from 'm'; const r = m.exec.bind(m).bind(null); r(x);",
      "import m from 'm'; const r = m.exec.bind(m); r.call(null, x);",
      "import { Script } from 'm'; Reflect.construct(Script, [x]);",
      "import { exec } from 'm'; Reflect.apply(exec, null, [x]);",
      "import { Client } from 'm'; const c = new Client(); const run = c.run.bind(c); run(x);",
      "import { Client } from 'm'; const { run } = new Client(); run(x);",
      "import { Script } from 'm'; new Script(x);",
      "import * as m from 'm'; new m.Script(x);",
      "const m = require('m'); new (m.Script)(x);",
      "new (require('m').Script)(x);",
      "import { sql } from 'm'; sql`a${x}`;",
      "import * as m from 'm'; m.sql`a${x}`;",
      "import { exec } from 'm'; void exec(x);",
      "import { exec } from 'm'; async function f() { await exec(x); }",
      "import m from 'm'; m?.exec(x);",
      "import m from 'm'; m!.exec!(x);",
      "import m from 'm'; (m as any).exec(x);",
      "import m from 'm'; m.exec<string>(x);",
      "import { exec } from 'm'; exec.apply(null, [x, y]);",
    ],
    isNot: [
      "import { exec } from 'm'; other.apply(exec, [x]);",
      "import { exec } from 'm'; Reflect.apply(other, exec, [x]);",
      "import { exec } from 'm'; const r = exec.bind(null, y); r.other(x);",
      "import { Script } from 'm'; Script(x);",
      "import { sql } from 'm'; sql(x);",
      "import { Client } from 'm'; Client().run(x);",
    ],
  },
  wrappers: {
    is: [
      "import m from 'm'; import util from 'util'; const r = util.promisify(m.exec).bind(m); r(x);",
      "import m from 'm'; const { promisify } = require('util'); promisify(m.exec)(x);",
      "import { Client } from 'm'; import { promisify } from 'util'; const c = new Client(); const run = promisify(c.run.bind(c)); run(x);",
      "import { Client } from 'm'; import { promisify } from 'util'; const c = new Client(); const run = promisify(c.run).bind(c); run(x);",
      "import { Client } from 'm'; import { promisify } from 'util'; class A { constructor() { this.c = new Client(); this.run = promisify(this.c.run).bind(this.c); } f() { this.run(x); } }",
      "import { Client } from 'm'; import { promisify } from 'util'; const c = new Client(); c.run = promisify(c.run); c.run(x);",
      "import m from 'm'; import { promisify } from 'util'; const o = { run: promisify(m.exec) }; o.run(x);",
      "import m from 'm'; import pify from 'pify'; pify(m).exec(x);",
      "import m from 'm'; const pify = require('pify'); pify(m.exec)(x);",
      "import m from 'm'; thenify(m.exec)(x);",
      "import m from 'm'; import Promise from 'bluebird'; Promise.promisify(m.exec)(x);",
      "import { Client } from 'm'; import bluebird from 'bluebird'; const c = bluebird.promisifyAll(new Client()); c.runAsync(x);",
      "import m from 'm'; import bluebird from 'bluebird'; bluebird.promisifyAll(m); m.execAsync(x);",
      "const m = require('m'); const bb = require('bluebird'); const c = new m.Client(); bb.promisifyAll(c); c.runAsync(x);",
      "const m = require('bluebird').promisifyAll(require('m')); m.execAsync(x);",
    ],
    isNot: [
      "import m from 'm'; const p = bluebird.promisifyAll(m); p.zzzAsync(x);",
      "import m from 'm'; m.execAsync(x);",
      "import m from 'm'; wrapped(m.exec)(x);",
    ],
  },
  branches: {
    is: [
      "import m from 'm'; const r = y ? m.exec : m.spawn; r(x);",
      "import m from 'm'; const r = opts.exec || m.exec; r(x);",
      "import {Client} from 'm'; const c = given ?? new Client(); c.run(x);",
      "import {Client} from 'm'; let c; function get() { return c ??= new Client(); } get().run(x);",
      "import {Client} from 'm'; let c; function get() { if (!c) c = new Client(); return c; } get().run(x);",
      "import {Client} from 'm'; const c = globalThis.c || new Client(); globalThis.c = c; c.run(x);",
    ],
    isNot: ["import m from 'm'; (y ? m.spawn : other)(x);", "import m from 'm'; (m.exec && other)(x);"],
  },
  instances: {
    is: [
      "import {Pool} from 'm'; const p = new Pool(); async function f() { const c = await p.connect(); c.run(x); }",
      "import {Pool} from 'm'; const p = new Pool(); p.connect().then(c => c.run(x));",
      "import {Pool} from 'm'; const p = new Pool(); p.connect().then(async (c) => { await c.run(x); });",
      "import {Pool} from 'm'; const p = new Pool(); p.connect().then(function (c) { return c.run(x); });",
      "import {Pool} from 'm'; const p = new Pool(); p.connect().then(go); function go(c) { c.run(x); }",
      "import {Pool} from 'm'; const p = new Pool(); p.connect().then(c => c).then(c => c.run(x));",
      "import {Pool} from 'm'; const p = new Pool(); p.connect().catch(e).then(c => c.run(x));",
      "import {Pool} from 'm'; const p = new Pool(); p.connect((err, c) => c.run(x));",
      "import {Pool} from 'm'; const p = new Pool(); p.connect(go); function go(err, c) { c.run(x); }",
      "import {Pool} from 'm'; class A { go(err, c) { c.run(x); } f() { new Pool().connect(this.go.bind(this)); } }",
      "import {Pool} from 'm'; class A { go = (err, c) => { c.run(x); }; f() { new Pool().connect(this.go); } }",
      "import {Pool} from 'm'; new Pool().connect((err, c = null) => c.run(x));",
      "import {Pool} from 'm'; import {promisify} from 'util'; async function f() { const p = new Pool(); const c = await promisify(p.connect).call(p); c.run(x); }",
      "import {Pool} from 'm'; async function f() { const [a, c] = await Promise.all([1, new Pool().connect()]); c.run(x); }",
      "import {Client} from 'm'; for (const c of [new Client(), new Client()]) c.run(x);",
      "import {Client} from 'm'; [new Client()].forEach(c => c.run(x));",
      "import { Client } from 'm'; new Client().fresh().fresh().fresh().fresh().run(x);",
      "import { Client } from 'm'; let c = new Client(); c = c.fresh(); if (y) c = c.fresh(); c.run(x);",
      "import { Client } from 'm'; const c: Client = make(); c.run(x);",
    ],
    isNot: [
      'class Client { run() {} } new Client().run(x);',
      "import { Client } from 'm'; Client.run(x);",
      "import { open } from 'm'; open((c) => c.run(x));",
      "import { Client } from 'm'; let c = new Client(); c = other; c.run(x);",
      "import { Client } from 'm'; new Client().other(x);",
      "import { Pool } from 'm'; new Pool().connect().then((c) => c.length).then((c) => c.run(x));",
      "import { Pool } from 'm'; new Pool().run(x);",
      'c.run(x);',
    ],
  },
  'members of objects and classes': {
    is: [
      "import {Client} from 'm'; class A { constructor() { this.db = new Client(); } f() { this.db.run(x); } }",
      "import {Client} from 'm'; class A { init() { this.db = new Client(); } f() { this.db.run(x); } }",
      "import {Pool} from 'm'; class A { async init() { this.db = await new Pool().connect(); } f() { this.db.run(x); } }",
      "import {Client} from 'm'; class A { db = new Client(); f() { return () => this.db.run(x); } }",
      "import {Client} from 'm'; class A { db = new Client(); f() { const self = this; return function() { self.db.run(x); }; } }",
      "import {Client} from 'm'; class A { db = new Client(); f() { const { db } = this; db.run(x); } }",
      "import {Client} from 'm'; class A { static db = new Client(); f() { A.db.run(x); } }",
      "import {Client} from 'm'; class A { static db = new Client(); static f() { this.db.run(x); } }",
      "import {Client} from 'm'; class A { f() { A.db.run(x); } } A.db = new Client();",
      "import {Client} from 'm'; class A { static db; static { this.db = new Client(); } static f() { A.db.run(x); } }",
      "import {Client} from 'm'; class A { #db = new Client(); f() { this.#db.run(x); } }",
      "import {Client} from 'm'; class A { get db() { return new Client(); } f() { this.db.run(x); } }",
      "import {Client} from 'm'; class A { db() { return new Client(); } f() { this.db().run(x); } }",
      "import {Client} from 'm'; class A { async db() { return new Client(); } async f() { (await this.db()).run(x); } }",
      "import {Client} from 'm'; class A { static get() { return new Client(); } } A.get().run(x);",
      "import {Client} from 'm'; class A { db = new Client(); } new A().db.run(x);",
      "import {Client} from 'm'; class A { db = new Client(); } const a = new A(); a.db.run(x);",
      "import {Client} from 'm'; class A { constructor(db) { this.db = db; } f() { this.db.run(x); } } new A(new Client());",
      "import {Client} from 'm'; class A { constructor({ db }) { this.db = db; } f() { this.db.run(x); } } new A({ db: new Client() });",
      "import {Client} from 'm'; class A { db; constructor(db: Client) { this.db = db; } f() { this.db.run(x); } }",
      "import {Client} from 'm'; class A { db: Client; f() { this.db.run(x); } }",
      "import {Client} from 'm'; class A { private readonly db!: Client; f() { this.db.run(x); } }",
      "import {Client} from 'm'; class A { #db: Client; f() { this.#db.run(x); } }",
      "import {Client} from 'm'; function A() { this.db = new Client(); } A.prototype.f = function () { this.db.run(x); };",
      "import {Client} from 'm'; function A() {} A.prototype.db = new Client(); A.prototype.f = function () { this.db.run(x); };",
      "import {Client} from 'm'; const o = { db: new Client(), f() { this.db.run(x); } };",
      "import {Client} from 'm'; const o = { db: new Client(), f() { o.db.run(x); } };",
      "import {Client} from 'm'; function make() { const db = new Client(); return { f() { db.run(x); } }; }",
      "import {Client} from 'm'; const make = (db) => ({ f: (y) => db.run(x) }); make(new Client());",
      "import {Client} from 'm'; function f(db) { db.run(x); } f(new Client());",
      "import {Client} from 'm'; function f({ db }) { db.run(x); } f({ db: new Client() });",
      "import {Client} from 'm'; function f(o) { o.db.run(x); } f({ db: new Client() });",
      "import {Client} from 'm'; export function f(db = new Client()) { db.run(x); }",
      "import {Client} from 'm'; export function f({ db = new Client() } = {}) { db.run(x); }",
    ],
    isNot: [
      "import { Client } from 'm'; class A { f() { this.db = new Client(); this.db = other; this.db.run(x); } }",
      "import { Client } from 'm'; class A { db = new Client(); } class B { f() { this.db.run(x); } }",
      "import { Client } from 'm'; class A { static db = new Client(); f() { this.db.run(x); } }",
      "import { Client } from 'm'; class A { db = new Client(); f() { A.db.run(x); } }",
      "import { Client } from 'm'; class A { get db() { return other; } f() { this.db.run(x); } }",
      "import { Client } from 'm'; class A { db = new Client(); f() { return function () { this.db.run(x); }; } }",
      "import { Client } from 'm'; function A() { this.db = new Client(); } function B() {} B.prototype.f = function () { this.db.run(x); };",
      "import { Client } from 'm'; function f(db) { db.run(x); } f(other); g(new Client());",
    ],
  },
  inheritance: {
    is: [
      "import {Client} from 'm'; class R extends Client { f() { this.run(x); super.run; } }",
      "import {Client} from 'm'; class R extends Client { f() { super.run(x); } }",
      "import {Client} from 'm'; class R extends Client<User> { f() { this.run(x); } }",
      "import {Repository} from 'm'; class R extends Repository<User> { f() { this.run(x); } }",
      "import * as m from 'm'; class R extends m.Repository<User> { f() { this.run(x); } }",
      "import {Client} from 'm'; class A extends Client {} class R extends A { f() { this.run(x); } }",
      "import {Client} from 'm'; class R extends Client { f() { this.run(x); } }",
      "import {Client} from 'm'; class R extends Client { f = () => { this.run(x); } }",
      "import {Repository} from 'm'; class R extends Repository {} const r = new R(); r.run(x);",
      "import {Repository} from 'm'; class R extends Repository<User> {} class S { constructor(private r: R) {} f() { this.r.run(x); } }",
    ],
    isNot: [
      "import { Client } from 'm'; class A extends Client { run(y) {} } new A().run(x);",
      "import { Client } from 'm'; class A extends Client { run(y) {} f() { this.run(x); } }",
      "import { Client } from 'n'; class A extends Client { f() { this.run(x); } }",
      "import { Client } from 'm'; class A extends Client {} A.run(x);",
    ],
  },
  annotations: {
    is: [
      "import {Repository} from 'm'; class S { constructor(private readonly r: Repository<User>) {} f() { this.r.run(x); } }",
      "import {Repository} from 'm'; class S { constructor(@InjectRepository(User) private r: Repository<User>) {} f() { this.r.run(x); } }",
      "import type {Client} from 'm'; const f = (c: Client) => c.run(x);",
      "import type * as m from 'm'; const f = (c: m.Client) => c.run(x);",
      "import type m from 'm'; const f = (c: m.Client) => c.run(x);",
      "import { type Client } from 'm'; const f = (c: Client) => c.run(x);",
      "import { type Client as C } from 'm'; const f = (c: C) => c.run(x);",
      "const f = (c: import('m').Client) => c.run(x);",
      "import {Client} from 'm'; let c: Client; c.run(x);",
      "import {Client} from 'm'; let c: Client | undefined; c!.run(x);",
      "import {Client} from 'm'; function make(): Client { return wat(); } make().run(x);",
      "import {Client} from 'm'; async function make(): Promise<Client> { return wat(); } async function f() { (await make()).run(x); }",
      "import {Client} from 'm'; const make = (): Client => wat(); make().run(x);",
      "import {Client} from 'm'; declare function make(): Client; make().run(x);",
      "import {Client} from 'm'; class A { make(): Client { return wat(); } f() { this.make().run(x); } }",
      "import {Client} from 'm'; interface A { make(): Client } function f(a: A) { a.make().run(x); }",
      "import {Client} from 'm'; interface A { c: Client } function f(a: A) { a.c.run(x); }",
      "import {Client} from 'm'; interface B { c: Client } interface A extends B {} function f(a: A) { a.c.run(x); }",
      "import {Client} from 'm'; interface A extends Client { y: 1 } function f(a: A) { a.run(x); }",
      "import {Client} from 'm'; type A = Client & { y: 1 }; function f(a: A) { a.run(x); }",
      "import {Client} from 'm'; function f({ c }: { c: Client }) { c.run(x); }",
      "import {Client} from 'm'; interface D { c: Client } function f({ c }: D) { c.run(x); }",
      "import {Client} from 'm'; interface D { c: Client } function f({ c: d = null }: D) { d.run(x); }",
      "import {Client} from 'm'; function f(cs: Client[]) { cs[0].run(x); for (const c of cs) c; }",
      "import {Client} from 'm'; function f(cs: Client[]) { for (const c of cs) c.run(x); }",
      "import {Client} from 'm'; function f(cs: Record<string, Client>) { cs.a.run(x); }",
      "import {Client} from 'm'; function f(cs: Map<string, Client>) { cs.get('a').run(x); }",
      "import m from 'm'; function f(d: typeof m) { d.exec(x); }",
      "import {Client} from 'm'; const c = new Client(); function f(d: typeof c) { d.run(x); }",
      "import {connect} from 'm'; function f(d: ReturnType<typeof connect>) { d.run(x); }",
      "import {connect} from 'm'; function f(d: Awaited<ReturnType<typeof connect>>) { d.run(x); }",
      "import {Client} from 'm'; function f(d: InstanceType<typeof Client>) { d.run(x); }",
    ],
    isNot: [
      "import { Client } from 'n'; function f(c: Client) { c.run(x); }",
      'interface Client { run(x): void } function f(c: Client) { c.run(x); }',
      "import { Client } from 'm'; function f<Client>(c: Client) { c.run(x); }",
      "import { Client } from 'm'; function f(c: Client, d: Other) { d.run(x); }",
      "import { Client } from 'm'; function f(c: Client[]) { c.run(x); }",
      "import { Client } from 'm'; interface A { make(): Client } function f(a: A) { a.make.run(x); }",
      "import { Client } from 'm'; interface A { c: Client } function f(a: A) { a.d.run(x); }",
      "import { connect } from 'm'; function f(d: typeof connect) { d.run(x); }",
      "import { Client } from 'm'; function f(c: Map<string, Client>) { c.size.run(x); }",
    ],
  },
  'assertions and expected types': {
    is: [
      "import {Client} from 'm'; const c = wat as Client; c.run(x);",
      "import {Client} from 'm'; (wat as unknown as Client).run(x);",
      "import {Client} from 'm'; (<Client>wat).run(x);",
      "import {Client} from 'm'; type H = (c: Client) => void; const h: H = (c) => c.run(x);",
      "import {Client} from 'm'; const h: (c: Client) => void = (c) => c.run(x);",
    ],
    isNot: [
      "import { Client } from 'm'; const c = wat as Other; c.run(x);",
      "import { Client } from 'm'; const c = new Client() as Other; c.other(x);",
      "import { Client } from 'm'; const h: (c: Client) => void = (c, d) => d.run(x);",
      "import { Client } from 'm'; const h: (d: Other) => Client = (c) => c.run(x);",
    ],
  },
  comments: {
    is: [
      "import {Client} from 'm'; /** @param {Client} c */ function f(c) { c.run(x); }",
      "const {Client} = require('m'); /** @param {Client} c */ function f(c) { c.run(x); }",
      "const m = require('m'); /**\n * @param {m.Client} c the client\n */ function f(c) { c.run(x); }",
      "/** @param {import('m').Client} c */ module.exports = function (c) { c.run(x); }",
      "/** @param {import('m').Client} c */ const f = (c) => c.run(x);",
      "/** @param {import('m').Client} c */ export const f = (c) => c.run(x);",
      "/** @param {import('m').Client} c */ export function f(c) { c.run(x); }",
      "/** @param {import('m').Client} c */ export default function f(c) { c.run(x); }",
      "class A { /** @param {import('m').Client} c */ f(c) { c.run(x); } }",
      "/** @type {import('m').Client} */ let c; c.run(x);",
      "class A { /** @type {import('m').Client} */ c; f() { this.c.run(x); } }",
      "class A { constructor() { /** @type {import('m').Client} */ this.c = wat(); } f() { this.c.run(x); } }",
      "const c = /** @type {import('m').Client} */ (wat()); c.run(x);",
      "/** @param {object} o @param {import('m').Client} o.db */ function f(o) { o.db.run(x); }",
      "/** @returns {import('m').Client} */ function make() { return wat(); } make().run(x);",
      "/** @returns {Promise<import('m').Client>} */ async function make() { return wat(); } make().then(c => c.run(x));",
      "/** @param {import('m').Client|null} c */ function f(c) { c.run(x); }",
      "/** @typedef {import('m').Client} Cl */ /** @param {Cl} c */ function f(c) { c.run(x); }",
      "/** @param {import('m').Client} [c] */ function f(c) { c.run(x); }",
    ],
    isNot: [
      "/** @param {import('m').Client} d */ function f(c, d) { c.run(x); }",
      "/** @param {import('n').Client} c */ function f(c) { c.run(x); }",
      "/** @returns {import('m').Client} */ function f(c) { c.run(x); }",
      "/** @type {import('m').Client} */ let c; let d; d.run(x);",
      "/** @param {import('m').Client} o.db */ function f(o) { o.other.run(x); }",
    ],
  },
  'factories and closures of the file': {
    is: [
      "const m = require('m'); function connect() { return m.connect(c); } connect().run(x);",
      "const m = require('m'); function connect() { if (y) return null; return m.connect(c); } connect().run(x);",
      "import {Pool} from 'm'; const p = new Pool(); async function withC(fn) { const c = await p.connect(); return fn(c); } withC((c) => c.run(x));",
      "import {Client} from 'm'; const o = { go(cb) { cb(new Client()); } }; o.go((c) => c.run(x));",
      "import {Client} from 'm'; const o = { get db() { return new Client(); } }; o.db.run(x);",
      "import {Client} from 'm'; const o = Object.freeze({ db: new Client() }); o.db.run(x);",
      "import {Client} from 'm'; const c = (() => new Client())(); c.run(x);",
      "(function (m) { m.exec(x); })(require('m'));",
      "(function (root, factory) { factory(require('m')); })(this, function (m) { m.exec(x); });",
      "define(['m'], function (m) { m.exec(x); });",
      "define(function (require) { const m = require('m'); m.exec(x); });",
      "import {Client} from 'm'; { using c = new Client(); c.run(x); }",
      "import {Client} from 'm'; async function f() { for await (const c of [new Client()]) c.run(x); }",
      "import {Client} from 'm'; class D { constructor(c) { c.run(x); } } new D(new Client());",
      "import * as m from 'm'; m['Client']; new m['Client']().run(x);",
      "import {Client} from 'm'; function f() { class A extends Client {} return new A(); } f().run(x);",
      "import {Client} from 'm'; class B { db = new Client(); } class A extends B { f() { this.db.run(x); } }",
      "import {Client} from 'm'; abstract class B { protected db: Client; } class A extends B { f() { this.db.run(x); } }",
      "import {Client} from 'm'; class B { constructor(db) { this.db = db; } } class A extends B { constructor() { super(new Client()); } f() { this.db.run(x); } }",
      "import {Client} from 'm'; let db; export function init() { db = new Client(); } export function q() { db.run(x); }",
      "import {Client} from 'm'; let db = null; export async function init() { db = await connectIt(); } async function connectIt() { return new Client(); } export function q() { db.run(x); }",
      "import {Client} from 'm'; const f = (db) => (a) => db.run(x); f(new Client())(1);",
      "import('m').then(({ Client }) => { const c = new Client(); c.run(x); });",
      "import('m').then(({ default: m }) => m.exec(x));",
      "import { exec } from 'm'; export { exec }; exec(x);",
      "import { Client } from 'm'; new Client().with((c) => c.with((d) => d.run(x)));",
      "const m = require('m'); async function connect() { const c = await m.connect(y); return c; } async function g() { const c = await connect(); c.run(x); }",
    ],
    isNot: [
      'function connect() { return {}; } connect().run(x);',
      "import { Client } from 'm'; const make = () => Client; make().run(x);",
      "import { Client } from 'm'; const make = () => new Client(); make.run(x);",
      "define(['n', 'm'], function (n, m) { n.exec(x); });",
    ],
  },
};

for (const [way, row] of Object.entries(table)) {
  describe(way, () => {
    for (const code of row.is) it(code, () => expect(runs(code)).toEqual(['x']));
    for (const code of row.isNot) it(`not: ${code}`, () => expect(runs(code)).toEqual([]));
  });
}

describe('chains of calls', () => {
  const chains: readonly (readonly [name: string, code: string])[] = [
    ['of a few links', `import { Client } from 'm'; new Client()${'.fresh()'.repeat(5)}.run(x);`],
    ['of hundreds of links', `import { Client } from 'm'; new Client()${'.fresh()'.repeat(300)}.run(x);`],
    [
      'that begin at a variable',
      `import { connect } from 'm'; const c = connect(); c${'.fresh()'.repeat(100)}.run(x);`,
    ],
    [
      'with each link in a variable',
      `import { Client } from 'm'; const c0 = new Client(); ${Array.from({ length: 30 }, (_, at) => `const c${at + 1} = c${at}.fresh();`).join(' ')} c30.run(x);`,
    ],
  ];
  for (const [name, code] of chains) it(name, () => expect(runs(code)).toEqual(['x']));
  it('that leave the client on the way', () => {
    const code = `import { Client } from 'm'; new Client()${'.fresh()'.repeat(40)}.other().run(x);`;
    expect(runs(code)).toEqual([]);
  });
});

describe('arguments that are bound', () => {
  it('move the others on', () => {
    expect(runs("import { exec } from 'm'; const run = exec.bind(null, y); run(x);")).toEqual(['y']);
  });
  it('do not, where only the receiver is bound', () => {
    expect(runs("import { exec } from 'm'; const run = exec.bind(null); run(x);")).toEqual(['x']);
  });
});

describe('conventions', () => {
  const usual: Model = {
    package: 'web',
    types: {
      Request: { names: ['req'], shapes: ['(_, {res,response})', '(_, {res,response}, next)'] },
      Handled: { paths: ['Request.body'] },
    },
    operations: [{ concept: 'running', call: 'Handled.run', roles: { text: '0' } }],
  };
  const found = (code: string): readonly boolean[] =>
    analysisOf(code, [usual])
      .instancesOf(Running)
      .map(({ convention }) => convention);
  const yes: readonly (readonly [name: string, code: string])[] = [
    ['a usual name', 'export function f(req) { req.body.run(x); }'],
    ['a usual name of a property', 'export function f(o) { o.req.body.run(x); }'],
    ['a copy of it', 'export function f(req) { const { body } = req; body.run(x); }'],
    [
      'a type that only another file declares',
      "import { Req } from './types'; export function f(req: Req) { req.body.run(x); }",
    ],
    ['a function of a usual shape', 'export const f = ({ body }, res) => body.run(x);'],
    ['the same with an unused parameter', 'export const f = ({ body }, _res, next) => body.run(x);'],
  ];
  for (const [name, code] of yes) it(name, () => expect(found(code)).toEqual([true]));
  const no: readonly (readonly [name: string, code: string])[] = [
    ['an object of that name', 'const req = { body: y }; req.body.run(x);'],
    ['an instance of that name', 'const req = new Thing(); req.body.run(x);'],
    ['an import of that name', "import req from 'other'; req.body.run(x);"],
    ['a type that says something else', 'export function f(req: { body: Job }) { req.body.run(x); }'],
    ['a function of another shape', 'export const f = ({ body }, options) => body.run(x);'],
    ['another parameter of it', 'export const f = (a, res) => res.body.run(x);'],
  ];
  for (const [name, code] of no) it(name, () => expect(found(code)).toEqual([]));
});

describe('files of the project', () => {
  it('are named under the working directory', () => {
    const rows: Model = {
      package: './src/db',
      operations: [{ concept: 'running', call: 'run', roles: { text: '0' } }],
    };
    const code = "import { run } from '../db.js'; run(x);";
    expect(analysisOf(code, [rows], {}, 'src/routes/a.ts').instancesOf(Running)).toHaveLength(1);
    expect(analysisOf(code, [rows], {}, 'lib/routes/a.ts').instancesOf(Running)).toHaveLength(0);
  });
});
