import fc from 'fast-check';

/**
 * A program made of templates in which sources, sinks, guards, aliases, loops, closures and classes meet. Its own
 * variables have names of four characters, of which each occurs in no other word, so that they can be exchanged.
 */
export interface RandomProgram {
  readonly code: string;
  /** The program with every variable of its own under another name, as long as before. */
  readonly renamed: string;
}

const VARIABLES = 7;
/** A mark for a variable, before it has a name. */
const mark = (index: number): string => `\u0001${index}`;
const named = (code: string, prefix: string): string =>
  code.replace(/\u0001(\d)/g, (_, index: string) => `${prefix}${index}`);

const START = `import express, { Router } from 'express';
import pg from 'pg';
import mysql from 'mysql2/promise';
import * as childProcess from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import https from 'node:https';
import vm from 'node:vm';
import jwt from 'jsonwebtoken';
import yaml from 'js-yaml';
import ejs from 'ejs';
import bcrypt from 'bcrypt';
import session from 'express-session';
import cookieSession from 'cookie-session';
import { MongoClient } from 'mongodb';
const pool = new pg.Pool(), connection = await mysql.createConnection({}), app = express(), users = new MongoClient('').db().collection('users');
const ALLOWED = ['name', 'age'], TABLE = { a: 'name', b: 'age' };
`;

const variable = fc.nat(VARIABLES - 1).map(mark);

const sources = fc.constantFrom(
  'req.query.id',
  'req.body',
  "req.headers['x-id']",
  'req.params.id',
  'req.cookies',
  'process.argv[2]',
  'process.env.HOME',
  'location.search',
);

const constants = fc.constantFrom(
  '1',
  "'text'",
  'null',
  'undefined',
  'true',
  '`x`',
  '/a/',
  '[]',
  '{}',
  'ALLOWED',
  'TABLE.a',
  '10n',
);

/** Puts parts into the holes of a template: `«0»` is the first of them. */
function filled(template: string, parts: readonly string[]): string {
  return template.replace(/«(\d)»/g, (_, index: string) => parts[Number(index)] ?? '');
}

const expressionTemplates: readonly string[] = [
  '(«0» + «1»)',
  '`a ${«0»} b ${«1»}`',
  "('SELECT * FROM t WHERE a = ' + «0»)",
  "`SELECT * FROM t WHERE a = '${«0»}'`",
  '(«0» ? «1» : «2»)',
  '(«0» || «1»)',
  '(«0» ?? «1»)',
  '(«0» && «1»)',
  '«0».trim()',
  '«0»?.a?.[«1»]',
  '«0»[«1»]',
  '«0».a',
  '«0».length',
  'Number(«0»)',
  'String(«0»)',
  '(await «0»)',
  '[«0», ...«1»]',
  '[«0», «1»].join(«2»)',
  '{ a: «0», ...«1», [«2»]: 1 }.a',
  '({ a: «0», b: «1» })',
  '«0».map((«v») => «1»)',
  '«0».filter(Boolean).concat(«1»)',
  '((«v») => «0»)(«1»)',
  '(function («v») { return «0»; })(«1»)',
  '(async () => { const «v» = «0»; return «1»; })()',
  '«v»(«0», «1»)',
  '«v».call(«0», «1»)',
  'new «v»(«0»)',
  'JSON.parse(«0»)',
  'Object.assign(«0», «1»)',
  'encodeURIComponent(«0»)',
  '«0».replace(/\\W/g, «1»)',
  '(«v» = «0»)',
  '(«v» += «0»)',
  '«v»`a${«0»}b`',
  'TABLE[«0»]',
  '(«0», «1»)',
  'mysql.escape(«0»)',
  '(new (class { a = «0»; m() { return this.a; } })()).m()',
];

const sinks: readonly string[] = [
  'await pool.query(«0»)',
  'await pool.query(«0», [«1»])',
  'await pool.query({ text: «0», values: «1» })',
  "await pool.query(`SELECT * FROM t WHERE a = '${«0»}' ORDER BY ${«1»}`)",
  "await pool.query('SELECT * FROM t WHERE a = ' + «0», (error, rows) => { res.send(rows); })",
  'await connection.execute(«0»)',
  'connection.query(...«0»)',
  'connection.query?.(«0»)',
  'childProcess.exec(«0»)',
  'childProcess.spawn(«0», [«1»], { shell: «2» })',
  'fs.readFile(«0», «1»)',
  'eval(«0»)',
  'new Function(«0»)',
  'res.send(«0»)',
  'res.redirect(«0»)',
  "res.set(«0», «1»), res.cookie('a', «0», { secure: «1», ...«2» })",
  'await fetch(«0»)',
  'new RegExp(«0»).test(«1»)',
  'document.body.innerHTML = «0»',
  'console.log(«0»)',
  '«v»[«0»] = «1»',
  'await users.findOne({ name: «0», ...«1» })',
  "await users.find({ $where: 'this.a == ' + «0» }).toArray()",
  "crypto.createHash(«0» ? 'md5' : 'sha256').update(«1»)",
  "crypto.createHmac('sha1', «0» || 'secret').update(«1»)",
  "crypto.createCipheriv('aes-128-cbc', «0», Buffer.from('0123456789abcdef'))",
  "crypto.generateKeyPairSync('rsa', { modulusLength: «0» ? 512 : 4096, ...«1» })",
  'bcrypt.hashSync(«0», «1» ? 4 : 12)',
  "jwt.verify(«0», 'key', { algorithms: ['none', «1»], ignoreExpiration: «2» })",
  'const «v» = jwt.decode(«0»)',
  "jwt.sign({ a: «0» }, 'key', «1»)",
  'https.get({ host: «0», rejectUnauthorized: false, ...«1» })',
  'yaml.load(«0», { schema: «1» })',
  'vm.runInNewContext(«0», «1»)',
  'ejs.render(«0», «1»)',
  "app.use(session({ secret: 'keyboard', cookie: { secure: false, httpOnly: «0», sameSite: 'none' } }))",
  'app.use(cookieSession({ keys: [«0»], httpOnly: false }))',
  'const token = Math.random().toString(36) + «0»',
  "const password = process.env.PASSWORD || 'correct horse'",
  'if (req.body.token === crypto.randomBytes(16).toString() + «0») res.send(«1»)',
  // In two halves: the linter reads this file as well.
  `const connection2 = { password: 'Tr0ub4dor&3', user: «0» }, key2 = '${'AKIA' + 'IOSFODNN7EXAMPLQ'}' + «1»`,
];

const statementTemplates: readonly string[] = [
  'let «v» = «0»;',
  'var «v» = «0»;',
  '«v» = «0»;',
  '«v».a = «0»;',
  '«v».push(«0»);',
  'const { a: «v» = «0», ...rest } = «1»;',
  'const [«v», ...others] = «0»;',
  'if («0») «s» else «t»',
  'if (!/^\\w+$/.test(«v»)) return;',
  'if (!ALLOWED.includes(«v»)) { «s» }',
  "if (typeof «v» !== 'number') throw «0»;",
  'for (const «v» of «0») { «s» }',
  'for (const «v» in «0») { «s» }',
  'for (let «v» = 0; «v» < 10; «v»++) { «s» if («0») break; «t» }',
  'while («0») { «s» if («1») continue; «t» }',
  'do { «s» } while («0»);',
  'switch («0») { case 1: «s» case «1»: { «t» break; } default: «v» = «2»; }',
  'try { «s» } catch («v») { «t» } finally { «v» = «0»; }',
  'label: { «s» if («0») break label; «t» }',
  'function «v»(a, b = «0») { «s» return «1»; }',
  'const «v» = async (a) => { «s» return a + «0»; };',
  'class «v» { #a = «0»; static b = «1»; m(c) { «s» return this.#a + c; } get d() { return «2»; } }',
  'app.post(«0», async (req, res) => { «s» });',
  '«v».then((a) => { «s» }).catch(() => «0»);',
  '{ «s» «t» }',
  'var { a: { b: «v» } = {} } = «0»;',
];

type Parts = Readonly<Record<'expression' | 'statement', string>>;

// TypeScript's parser leaves a name that is declared twice to the type checker, so declarations may meet freely.
const { statement } = fc.letrec<Parts>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    variable,
    sources,
    constants,
    fc
      .tuple(
        fc.constantFrom(...expressionTemplates),
        tie('expression'),
        tie('expression'),
        tie('expression'),
        variable,
      )
      .map(([template, a, b, c, v]) => filled(template.replaceAll('«v»', v), [a, b, c])),
  ),
  statement: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    fc
      .tuple(fc.constantFrom(...sinks), tie('expression'), tie('expression'), tie('expression'), variable)
      .map(([template, a, b, c, v]) => `${filled(template.replaceAll('«v»', v), [a, b, c])};`),
    fc
      .tuple(
        fc.constantFrom(...statementTemplates),
        fc.array(tie('expression'), { minLength: 3, maxLength: 3 }),
        tie('statement'),
        tie('statement'),
        variable,
      )
      .map(([template, expressions, first, second, v]) =>
        filled(template.replaceAll('«v»', v).replaceAll('«s»', first).replaceAll('«t»', second), expressions),
      ),
  ),
}));

/** Programs in TypeScript; nearly all of them parse. */
export const randomPrograms: fc.Arbitrary<RandomProgram> = fc
  .tuple(fc.array(statement, { minLength: 1, maxLength: 8 }), fc.array(statement, { maxLength: 3 }))
  .map(([handled, beside]) => {
    const body = `app.get('/', async (req, res) => {\n${handled.join('\n')}\n});\n`;
    const code = `${START}${body}export async function beside(req, res) {\n${beside.join('\n')}\n}\n`;
    return { code: named(code, 'va'), renamed: named(code, 'qx') };
  });
