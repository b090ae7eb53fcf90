import { PGlite } from '@electric-sql/pglite';
import { Linter } from 'eslint';
import initSqlJs, { type Database } from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';

/** People whose rows a request for one of them must not show. */
const ROWS = [
  ['alice', "o'neil@example.org"],
  ['bob', 'bob@example.org'],
] as const;

const config: Linter.Config = { plugins: { bulwark }, rules: { 'bulwark/no-sql-injection': 'error' } };

/** The code after `--fix`. */
function fixed(code: string): string {
  return new Linter().verifyAndFix(code, config).output;
}

function reports(code: string): readonly (string | null)[] {
  return new Linter().verify(code, config).map(({ ruleId, message }) => ruleId ?? message);
}

/** Runs the body of `find` with a stand-in for the driver; gives the rows it asks the database for. */
async function runFind(code: string, driver: unknown, name: string): Promise<readonly unknown[]> {
  const body = code
    .replace(/^import .*$/gm, '')
    .replace(/^const db = .*$/m, '')
    .replace('export ', '');
  // The examples are this test's own.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, bulwark/no-code-injection
  const make = new Function('db', `${body}\nreturn find;`) as (
    db: unknown,
  ) => (req: unknown) => Promise<readonly unknown[]>;
  return make(driver)({ query: { name } });
}

const ATTACK = "x' OR '1'='1";

let postgres: PGlite;
let sqlite: Database;

beforeAll(async () => {
  postgres = await PGlite.create();
  await postgres.exec('CREATE TABLE users (name text, email text)');
  for (const row of ROWS) await postgres.query('INSERT INTO users VALUES ($1, $2)', [...row]);
  const SQL = await initSqlJs();
  sqlite = new SQL.Database();
  sqlite.run('CREATE TABLE users (name text, email text)');
  for (const row of ROWS) sqlite.run('INSERT INTO users VALUES (?, ?)', [...row]);
}, 60_000);

afterAll(async () => {
  await postgres.close();
  sqlite.close();
});

/** Rows of the SQLite database, as a driver's `all` gives them. */
function rowsOf(sql: string, values: readonly unknown[]): readonly unknown[] {
  const statement = sqlite.prepare(sql);
  statement.bind(values as never);
  const rows: unknown[] = [];
  while (statement.step()) rows.push(statement.getAsObject());
  statement.free();
  return rows;
}

interface Driver {
  readonly name: string;
  readonly code: string;
  readonly make: () => unknown;
}

const drivers: readonly Driver[] = [
  {
    name: 'pg: a list of values after the text, numbered placeholders',
    code: `import { Pool } from 'pg';
const db = new Pool();
export async function find(req) { return (await db.query(\`SELECT email FROM users WHERE name = '\${req.query.name}'\`)).rows; }`,
    make: () => ({ query: (sql: string, values?: unknown[]) => postgres.query(sql, values) }),
  },
  {
    name: 'sqlite: a list of values after the text, question marks',
    code: `import { open } from 'sqlite';
const db = await open({});
export async function find(req) { return db.all("SELECT email FROM users WHERE name = '" + req.query.name + "'"); }`,
    make: () => ({ all: (sql: string, values: unknown[] = []) => rowsOf(sql, values) }),
  },
  {
    name: 'better-sqlite3: values go to the call that runs the statement',
    code: `import Database from 'better-sqlite3';
const db = new Database('x');
export async function find(req) { return db.prepare(\`SELECT email FROM users WHERE name = '\${req.query.name}'\`).all(); }`,
    make: () => ({ prepare: (sql: string) => ({ all: (...values: unknown[]) => rowsOf(sql, values) }) }),
  },
];

describe('a statement whose values are bound', () => {
  for (const { name, code, make } of drivers) {
    it(name, async () => {
      const output = fixed(code);
      expect(output).not.toBe(code);
      expect(reports(output)).toEqual([]);
      // The attack shows other people's rows before, and none after.
      expect(await runFind(code, make(), ATTACK)).toHaveLength(ROWS.length);
      expect(await runFind(output, make(), ATTACK)).toEqual([]);
      // Honest input finds the same.
      const honest = await runFind(code, make(), 'bob');
      expect(honest).toHaveLength(1);
      expect(await runFind(output, make(), 'bob')).toEqual(honest);
    });
  }
});

const pool = "import { Pool } from 'pg';\nconst pool = new Pool();\n";

describe('code that is left to its author', () => {
  const cases: readonly { readonly name: string; readonly code: string }[] = [
    {
      name: 'part of a quoted text',
      code: "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a LIKE '%${req.query.a}%'`);",
    },
    {
      name: 'a literal with a prefix: no placeholder can follow it',
      code: "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a > INTERVAL '${req.query.a}'`);",
    },
    {
      name: 'several statements',
      code: "export const f = (req) => pool.query(`DELETE FROM t WHERE a = '${req.query.a}'; SELECT 1`);",
    },
    {
      name: 'a statement that takes no values',
      code: "export const f = (req) => pool.query(`CREATE USER x PASSWORD '${req.query.a}'`);",
    },
    {
      name: 'placeholders that are there already',
      code: "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE b = $1 AND a = '${req.query.a}'`, [1]);",
    },
    {
      name: 'values that are there already',
      code: "export const f = (req, v) => pool.query(`SELECT 1 FROM t WHERE a = '${req.query.a}'`, v);",
    },
    {
      name: 'a value that is waited for',
      code: "export const f = async (req) => pool.query(`SELECT 1 FROM t WHERE a = '${await req.query.a}'`);",
    },
    {
      name: 'a comment inside',
      code: "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a = '${req.query.a /* why */}'`);",
    },
    {
      name: 'a text that is built elsewhere',
      code: "export const f = (req) => { const sql = `SELECT 1 FROM t WHERE a = '${req.query.a}'`; return pool.query(sql); };",
    },
  ];
  for (const { name, code } of cases) {
    it(name, () => {
      expect(reports(pool + code)).toEqual(['bulwark/no-sql-injection']);
      expect(fixed(pool + code)).toBe(pool + code);
    });
  }
});
