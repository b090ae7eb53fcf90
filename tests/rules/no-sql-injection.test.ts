import rule from '../../src/rules/no-sql-injection.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const pg = "import { Pool } from 'pg'; const pool = new Pool();\n";
const mysql = "import mysql from 'mysql2/promise'; const db = mysql.createPool({});\n";

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id:
    | 'taintedValue'
    | 'taintedIdentifier'
    | 'taintedFragment'
    | 'taintedStatement'
    | 'escapedByHand'
    | 'dynamicValue';
  readonly source: string;
  readonly label?: string;
  readonly output?: string;
  readonly suggestion?: string;
  readonly language?: string;
  /** The line of the value, where the report stands on another. */
  readonly where?: string;
}

const QUERY = 'the query string of the request';
const BODY = 'the body of the request';
const PATH = 'a parameter of the path';

const reported: readonly Reported[] = [
  {
    name: 'a template in the call',
    code: `${pg}export const f = (req, res) => pool.query(\`SELECT * FROM u WHERE id = '\${«req.query.id»}'\`);`,
    id: 'taintedValue',
    source: 'req.query.id',
    label: QUERY,
    output: `${pg}export const f = (req, res) => pool.query('SELECT * FROM u WHERE id = $1', [req.query.id]);`,
  },
  {
    name: 'a sum, through a variable, before a callback',
    code: `const connection = require('mysql').createConnection({});
exports.f = (req, res) => { const name = req.body.name; connection.query("SELECT * FROM u WHERE n = '" + «name» + "'", (e, r) => {}); };`,
    id: 'taintedValue',
    source: 'req.body.name',
    label: BODY,
    output: `const connection = require('mysql').createConnection({});
exports.f = (req, res) => { const name = req.body.name; connection.query("SELECT * FROM u WHERE n = ?", [String(name)], (e, r) => {}); };`,
  },
  {
    name: 'a bare value: binding it may change its type, so the edit is only suggested',
    code: `${pg}export const f = (req) => pool.query(\`SELECT * FROM u WHERE id = \${«req.params.id»}\`);`,
    id: 'taintedValue',
    source: 'req.params.id',
    label: PATH,
    suggestion: `${pg}export const f = (req) => pool.query('SELECT * FROM u WHERE id = $1', [req.params.id]);`,
  },
  {
    name: 'a statement that is prepared and run in one chain',
    code: `import Database from 'better-sqlite3'; const db = new Database('x');
export const f = (req) => db.prepare(\`SELECT * FROM u WHERE e = '\${«req.body.e»}'\`).get();`,
    id: 'taintedValue',
    source: 'req.body.e',
    label: BODY,
    output: `import Database from 'better-sqlite3'; const db = new Database('x');
export const f = (req) => db.prepare('SELECT * FROM u WHERE e = ?').get(String(req.body.e));`,
  },
  {
    name: 'a column: no parameter can stand there, but for a placeholder of names',
    code: `${mysql}export const f = (req) => db.query(\`SELECT * FROM u ORDER BY \${«req.query.sort»}\`);`,
    id: 'taintedIdentifier',
    source: 'req.query.sort',
    label: QUERY,
    suggestion: `${mysql}export const f = (req) => db.query('SELECT * FROM u ORDER BY ??', [req.query.sort]);`,
  },
  {
    name: 'a clause added in a branch is reported on the argument',
    code: `${mysql}export async function f(req) {
  let sql = 'SELECT * FROM t WHERE 1 = 1';
  if (req.query.b) sql += \` AND b = '\${req.query.b}'\`;
  await db.execute(«sql»);
}`,
    id: 'taintedValue',
    source: 'req.query.b',
    label: QUERY,
    where: ' (line 4)',
  },
  {
    name: 'a clause pushed to a list that is joined',
    code: `${mysql}export async function f(req) {
  const where = ['x = 1'];
  where.push(\`b = '\${req.query.b}'\`);
  await db.query(«'SELECT * FROM t WHERE ' + where.join(' AND ')»);
}`,
    id: 'taintedValue',
    source: 'req.query.b',
    label: QUERY,
    where: ' (line 4)',
  },
  {
    name: 'a wrapper is checked where it is called',
    code: `${pg}function run(sql, params) { return pool.query(sql, params); }
export const f = (req) => run('SELECT * FROM t WHERE a = ' + «req.params.a»);`,
    id: 'taintedValue',
    source: 'req.params.a',
    label: PATH,
  },
  {
    name: 'a clause given to a builder that is known by its name alone',
    code: `import { knex } from './db';
export const f = (req, res) => knex('t').orderByRaw(«req.query.sort» + ' desc');`,
    id: 'taintedFragment',
    source: 'req.query.sort',
    label: QUERY,
  },
  {
    name: 'the whole statement',
    code: `${pg}export const f = (req) => pool.query(«req.body.sql»);`,
    id: 'taintedStatement',
    source: 'req.body.sql',
    label: BODY,
  },
  {
    name: 'a field that is declared as a parameter of the constructor',
    code: `import { DataSource } from 'typeorm';
export class R { constructor(private readonly ds: DataSource) {} find(req) { return this.ds.query(\`select * from t where n = '\${«req.query.n»}'\`); } }`,
    id: 'taintedValue',
    source: 'req.query.n',
    label: QUERY,
  },
  {
    name: 'a decorated parameter',
    code: `import { Body } from '@nestjs/common'; import { Repository } from 'typeorm';
export class C { constructor(private users: Repository<User>) {} f(@Body() body: Dto) { return this.users.createQueryBuilder('u').where(\`u.name = '\${«body.name»}'\`).getMany(); } }`,
    id: 'taintedValue',
    source: 'body.name',
    label: BODY,
    output: `import { Body } from '@nestjs/common'; import { Repository } from 'typeorm';
export class C { constructor(private users: Repository<User>) {} f(@Body() body: Dto) { return this.users.createQueryBuilder('u').where('u.name = :name', { name: body.name }).getMany(); } }`,
  },
  {
    name: 'text of a property of the argument',
    code: `${mysql}export const f = (req) => db.query({ sql: 'SELECT * FROM t WHERE a = ' + «req.body.a» });`,
    id: 'taintedValue',
    source: 'req.body.a',
    label: BODY,
    suggestion: `${mysql}export const f = (req) => db.query({ sql: 'SELECT * FROM t WHERE a = ?', values: [req.body.a] });`,
  },
  {
    name: 'quotes doubled by hand',
    code: `${mysql}export const f = (req) => { const a = req.query.a.replace(/'/g, "''"); const sql = 'SELECT * FROM t WHERE a = \\'' + a + '\\''; log(sql); return db.query(«sql»); };`,
    id: 'escapedByHand',
    source: 'req.query.a',
    label: QUERY,
  },
  {
    name: 'a raw part of a query of a builder',
    code: `import knex from 'knex'; const db = knex({});
export const f = (req) => db('t').where((query) => query.whereRaw(\`a = '\${«req.query.a»}'\`));`,
    id: 'taintedValue',
    source: 'req.query.a',
    label: QUERY,
    output: `import knex from 'knex'; const db = knex({});
export const f = (req) => db('t').where((query) => query.whereRaw('a = ?', [req.query.a]));`,
  },
  {
    name: 'a method that only query builders have, on an unknown receiver',
    code: `export const f = (req) => User.query().orderByRaw(«req.query.sort»);`,
    id: 'taintedFragment',
    source: 'req.query.sort',
    label: QUERY,
  },
  {
    name: 'the name of a function that a mapper writes into the statement',
    code: `import { Sequelize } from 'sequelize'; const db = new Sequelize('');
export const f = (req) => db.fn(«req.query.f», 1);`,
    id: 'taintedIdentifier',
    source: 'req.query.f',
    label: QUERY,
  },
  {
    name: 'text in double quotes, where the database takes it for a value',
    code: `${mysql}export const f = async (req) => db.query(\`SELECT * FROM t WHERE a = "\${«await req.query.a»}"\`);`,
    id: 'taintedValue',
    source: 'req.query.a',
    label: QUERY,
  },
  {
    name: 'a query in another language',
    code: `import neo4j from 'neo4j-driver'; const session = neo4j.driver('').session();
export const f = (req) => session.run(\`MATCH (n:\${«req.query.l»}) RETURN n\`);`,
    id: 'taintedIdentifier',
    source: 'req.query.l',
    label: QUERY,
    language: 'Cypher query',
  },
  {
    name: 'a tag that only joins',
    code: `${pg}const sql = String.raw; export const f = (req) => pool.query(sql\`SELECT * FROM t WHERE a = '\${«req.query.a»}'\`);`,
    id: 'taintedValue',
    source: 'req.query.a',
    label: QUERY,
  },
  {
    name: 'an unknown receiver that is given a statement',
    code: `export const f = (req, res) => models.sequelize.query(\`SELECT * FROM p WHERE n LIKE '%\${«req.query.q»}%'\`);`,
    id: 'taintedValue',
    source: 'req.query.q',
    label: QUERY,
  },
  {
    name: 'a value of unknown origin',
    code: `${pg}export const f = (id) => pool.query(\`SELECT * FROM t WHERE id = '\${«id»}'\`);`,
    id: 'dynamicValue',
    source: 'id',
    output: `${pg}export const f = (id) => pool.query('SELECT * FROM t WHERE id = $1', [id]);`,
  },
  {
    name: 'a guard of another variable',
    code: `${pg}export const f = (req) => { const { a, b } = req.query; if (!/^\\w+$/.test(a)) return; return pool.query(\`SELECT * FROM t ORDER BY \${«b»}\`); };`,
    id: 'taintedIdentifier',
    source: 'req.query.b',
    label: QUERY,
  },
  {
    name: 'a pattern that is not anchored',
    code: `${pg}export const f = (req) => { const { b } = req.query; if (!/\\w+/.test(b)) return; return pool.query(\`SELECT * FROM t ORDER BY \${«b»}\`); };`,
    id: 'taintedIdentifier',
    source: 'req.query.b',
    label: QUERY,
  },
  {
    name: 'a value escaped for a literal that stands as a name',
    code: `${mysql}export const f = (req) => db.query('SELECT * FROM t ORDER BY ' + «mysql.escape(req.query.b)»);`,
    id: 'taintedIdentifier',
    source: 'req.query.b',
    label: QUERY,
  },
];

ruleTester.run('no-sql-injection', rule, {
  valid: [
    {
      name: 'values passed as parameters',
      code: `${pg}export const f = (req) => pool.query('SELECT * FROM t WHERE a = $1', [req.params.a]);`,
    },
    {
      name: 'numbers',
      code: `${pg}export const f = (req) => { const id = Number(req.params.a); return pool.query(\`SELECT * FROM t WHERE a = \${id} LIMIT \${parseInt(req.query.n, 10)}\`); };`,
    },
    {
      name: 'a name from a list of constants',
      code: `${pg}const COLS = ['a', 'b']; export const f = (req) => { const c = req.query.c; if (!COLS.includes(c)) throw new Error(); return pool.query(\`SELECT * FROM t ORDER BY \${c}\`); };`,
    },
    {
      name: 'a name that an anchored pattern lets through',
      code: `${pg}export const f = (req) => { const c = req.query.c; if (!/^\\w+$/.test(c)) return; return pool.query(\`SELECT * FROM t ORDER BY \${c}\`); };`,
    },
    {
      name: 'a name in quotes that a pattern lets through, spaces and all',
      code: `${pg}export const f = (req) => { if (!/^[\\w ]+$/.test(req.query.c)) throw new Error(); return pool.query(\`SELECT "\${req.query.c}" FROM u\`); };`,
    },
    {
      name: 'a name looked up in a table of constants',
      code: `${pg}const COLS = { a: 'a', b: 'b' }; export const f = (req) => pool.query(\`SELECT * FROM t ORDER BY \${COLS[req.query.c] ?? 'a'}\`);`,
    },
    {
      name: 'a branch between constants',
      code: `${pg}export const f = (req) => pool.query(\`SELECT * FROM t ORDER BY x \${req.query.d === 'desc' ? 'DESC' : 'ASC'}\`);`,
    },
    {
      name: 'a list of placeholders',
      code: `${pg}export const f = (ids) => pool.query(\`SELECT * FROM t WHERE id IN (\${ids.map((_, i) => \`$\${i + 1}\`).join(',')})\`, ids);`,
    },
    {
      name: 'clauses of constants, built over branches',
      code: `${mysql}export async function f(req) { let sql = 'SELECT * FROM t WHERE 1 = 1'; const p = []; if (req.query.a) { sql += ' AND a = ?'; p.push(req.query.a); } await db.execute(sql, p); }`,
    },
    {
      name: 'a template of a parameterising tag',
      code: `import postgres from 'postgres'; const sql = postgres('x'); export const f = (req) => sql\`select * from t where a = \${req.query.a}\`;`,
    },
    {
      name: 'a value escaped for a literal where a literal stands',
      code: `${mysql}export const f = (req) => db.query('SELECT * FROM t WHERE a = ' + mysql.escape(req.query.a));`,
    },
    {
      name: 'an object that carries values beside the statement',
      code: `${mysql}export const f = (req) => { const options = { sql: 'SELECT * FROM t WHERE a = ?', values: [req.body.a] }; return db.query(options); };`,
    },
    {
      name: 'methods of the same names on other things',
      code: `export const f = (x) => { cache.get(\`select:\${x}\`); logger.info(\`SELECT \${x} FROM y\`); new Map().get('SELECT a FROM b WHERE c = ' + x); };`,
    },
    {
      name: 'a sentence that begins like a statement',
      code: `export const f = (x) => prompt.run(\`Select a file from \${x}\`);`,
    },
    {
      name: 'a class of this file that is called like a driver',
      code: `class Pool { query(text) { return text; } } export const f = (req) => new Pool().query(\`id-\${req.query.id}\`);`,
    },
    {
      name: 'unknown origin, where only outside data is asked for',
      code: `${pg}export const f = (id) => pool.query(\`SELECT * FROM t WHERE id = '\${id}'\`);`,
      options: [{ report: 'tainted' }],
    },
    {
      name: 'a variable that is overwritten before it is used',
      code: `${pg}export const f = (req) => { let a = req.query.a; a = 'x'; return pool.query(\`SELECT * FROM t WHERE a = '\${a}'\`); };`,
    },
    {
      name: 'quotes doubled in a value of unknown origin, where a backslash means nothing',
      code: `${pg}export const f = (a) => pool.query(\`SELECT * FROM t WHERE a = '\${a.replace(/'/g, "''")}'\`);`,
    },
    {
      name: 'placeholders of unknown making, pieces of statements, numbers of rows and days',
      code: `${pg}export const f = (placeholders, where, limit, days) => { pool.query(\`SELECT * FROM t WHERE id IN (\${placeholders})\`); pool.query(\`SELECT * FROM t WHERE \${where} LIMIT \${limit}\`); pool.query(\`SELECT * FROM t WHERE a > now() - interval '\${days} days'\`); };`,
    },
    {
      name: 'numbers in a list, by their type',
      code: `${pg}export const f = (ids: number[]) => pool.query(\`SELECT * FROM t WHERE id IN (\${ids.join(',')})\`);`,
    },
    {
      name: 'a list filled with placeholders',
      code: `${pg}export const f = (ids) => pool.query(\`SELECT * FROM t WHERE id IN (\${Array(ids.length).fill('?').join(',')})\`, ids);`,
    },
    {
      name: 'a statement that sets up the database',
      code: `${pg}export const f = (value) => pool.query(\`ALTER TABLE t ALTER COLUMN a SET DEFAULT '\${value}'\`);`,
    },
    {
      name: 'values that a format of the library escapes',
      code: `${pg}import format from 'pg-format'; export const f = (req) => pool.query(format('SELECT * FROM %I WHERE a = %L', req.query.t, req.query.a));`,
    },
    {
      name: 'objects as parameters, unless they are asked for',
      code: `const db = require('mysql').createConnection({}); export const f = (req) => db.query('SELECT * FROM u WHERE password = ?', [req.body.password]);`,
    },
    {
      name: 'a table of the project',
      code: `${pg}export class Store { constructor(tableName) { this.tableName = tableName; } all() { return pool.query(\`SELECT * FROM \${this.tableName}\`); } }`,
    },
  ],
  invalid: [
    {
      name: 'a wrapper that two callers hand text to',
      code: `${pg}function run(sql) { return pool.query(sql); }
export const f = (req) => { run('DELETE FROM t WHERE a = ' + req.params.a); run('DELETE FROM t WHERE b = ' + req.params.b); };`,
      errors: [
        { messageId: 'taintedValue', line: 3 },
        { messageId: 'taintedValue', line: 3 },
      ],
    },
    {
      name: 'an object that the driver would expand',
      code: `const db = require('mysql').createConnection({}); export const f = (req) => db.query('SELECT * FROM u WHERE name = ? AND password = ?', [String(req.body.name), req.body.password]);`,
      options: [{ report: 'dynamic', objectParameters: true }],
      errors: [
        {
          messageId: 'objectParameter',
          data: { source: 'req.body.password', label: BODY },
          line: 1,
          column: 161,
          endLine: 1,
          endColumn: 178,
        },
      ],
    },
    {
      name: 'a placeholder in quotes, which the driver fills with quotes of its own',
      code: `const db = require('mysql').createConnection({}); export const f = (a) => db.query("SELECT * FROM u WHERE name = '?'", [a]);`,
      output: `const db = require('mysql').createConnection({}); export const f = (a) => db.query("SELECT * FROM u WHERE name = ?", [a]);`,
      errors: [
        {
          messageId: 'quotedPlaceholder',
          data: { placeholder: "'?'" },
          line: 1,
          column: 84,
          endLine: 1,
          endColumn: 118,
        },
      ],
    },
    ...reported.map(({ name, code, id, source, label, output, suggestion, language, where = '' }) => {
      const { code: plain, range } = marked(code);
      return {
        name,
        code: plain,
        output: output ?? null,
        errors: [
          {
            messageId: id,
            data: {
              ...(label === undefined ? { value: source } : { source, label }),
              where,
              language: language ?? (id === 'taintedStatement' ? 'SQL' : 'SQL statement'),
            },
            ...range,
            suggestions:
              suggestion === undefined ? null : [{ messageId: 'bindParameters', output: suggestion }],
          },
        ],
      };
    }),
  ],
});
