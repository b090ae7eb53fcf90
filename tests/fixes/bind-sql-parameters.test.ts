import { PGlite } from '@electric-sql/pglite';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import fc from 'fast-check';
import initSqlJs, { type Database } from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';

/** People whose rows a request for one of them must not show. */
const ROWS = [
  ['alice', "o'neil@example.org"],
  ['bob', 'bob@example.org'],
  ['bobby', 'bobby@example.org'],
] as const;

const config: Linter.Config = {
  files: ['**/*.ts'],
  plugins: { bulwark },
  rules: { 'bulwark/no-sql-injection': 'error' },
  languageOptions: { parser: typescriptParser },
};

function messages(code: string): readonly Linter.LintMessage[] {
  return new Linter().verify(code, config, 'example.ts');
}

function reports(code: string): readonly (string | null)[] {
  return messages(code).map(({ ruleId, message }) => ruleId ?? message);
}

/** The code with the edit that its only report offers, and whether that is a fix or a suggestion. */
function edited(code: string): { readonly kind: 'fix' | 'suggestion' | 'none'; readonly output: string } {
  const [message, ...others] = messages(code);
  expect(others).toEqual([]);
  const suggestion = message?.suggestions?.[0]?.fix;
  const edit = message?.fix ?? suggestion;
  if (!edit) return { kind: 'none', output: code };
  const output = code.slice(0, edit.range[0]) + edit.text + code.slice(edit.range[1]);
  return { kind: message?.fix ? 'fix' : 'suggestion', output };
}

/** Runs `find` of the code with a stand-in for the library; gives the rows it asks the database for. */
async function runFind(code: string, library: unknown, name: unknown): Promise<readonly unknown[]> {
  const body = code
    .replace(/^import .*$/gm, '')
    .replace(/^const (?:db|sql|prisma) = .*$/m, '')
    .replace('export ', '');
  // The examples are this test's own.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, bulwark/no-code-injection
  const make = new Function('db', 'sql', 'prisma', `${body}\nreturn find;`) as (
    ...libraries: readonly unknown[]
  ) => (req: unknown) => Promise<readonly unknown[]>;
  return make(library, library, library)({ query: { name }, body: { name } });
}

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

type Values = readonly unknown[] | Readonly<Record<string, unknown>>;

/** Rows of the SQLite database, as a driver's `all` gives them. Values that no driver binds are refused. */
function rowsOf(text: string, values: Values = []): readonly unknown[] {
  for (const value of Object.values(values)) {
    if (!['string', 'number'].includes(typeof value)) throw new TypeError('cannot be bound');
  }
  const statement = sqlite.prepare(text);
  statement.bind(values as never);
  const rows: unknown[] = [];
  while (statement.step()) rows.push(statement.getAsObject());
  statement.free();
  return rows;
}

async function postgresRows(text: string, values: readonly unknown[] = []): Promise<readonly unknown[]> {
  return (await postgres.query(text, [...values])).rows;
}

/** A tag that makes numbered parameters of its holes. */
function postgresTag(
  strings: TemplateStringsArray,
  ...values: readonly unknown[]
): Promise<readonly unknown[]> {
  return postgresRows(
    strings.reduce((text, part, at) => `${text}$${at}${part}`),
    values,
  );
}

/** Values written into the text, as MySQL's drivers do it; objects become assignments. */
function inlined(text: string, values: readonly unknown[] = []): string {
  let next = 0;
  const written = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(written).join(', ');
    if (typeof value === 'object' && value !== null)
      return Object.entries(value)
        .map(([key, one]) => `'${key}' = ${written(one)}`)
        .join(', ');
    return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
  };
  // A text in double quotes is one to MySQL, and a name to SQLite.
  return text.replaceAll('"', "'").replace(/\?/g, () => written(values[next++]));
}

interface Proof {
  readonly name: string;
  readonly setup: string;
  /** What `find` returns. */
  readonly body: string;
  readonly library: () => unknown;
  readonly kind?: 'suggestion';
  /** What is returned after the edit, to be read and compared. */
  readonly becomes: string;
  readonly attack?: unknown;
  readonly honest?: unknown;
}

const ATTACK = "x' OR '1'='1";
const pg = "import { Pool } from 'pg';\nconst db = new Pool();";
const mysql = "import mysql from 'mysql';\nconst db = mysql.createConnection({});";
const pgLibrary = (): unknown => ({
  query: async (text: string | { text: string; values?: unknown[] }, values?: unknown[]) => ({
    rows: await (typeof text === 'string'
      ? postgresRows(text, values)
      : postgresRows(text.text, text.values)),
  }),
});
const mysqlLibrary = (): unknown => ({
  query: (text: string | { sql: string; values?: unknown[] }, values?: unknown[]) =>
    typeof text === 'string' ? rowsOf(inlined(text, values)) : rowsOf(inlined(text.sql, text.values)),
});
const preparing = (): unknown => ({
  prepare: (text: string) => ({
    all: (...values: unknown[]) => rowsOf(text, values),
    bind: (...values: unknown[]) => ({ all: () => rowsOf(text, values) }),
  }),
});

const proofs: readonly Proof[] = [
  {
    name: 'pg: a list after the text, numbered',
    setup: pg,
    body: "(await db.query(`SELECT email FROM users WHERE name = '${req.query.name}'`)).rows",
    library: pgLibrary,
    becomes: "(await db.query('SELECT email FROM users WHERE name = $1', [req.query.name])).rows",
  },
  {
    name: 'pg: after parameters that are there already',
    setup: pg,
    body: `(await db.query("SELECT email FROM users WHERE name = '" + req.query.name + "' AND email <> $1", ['x'])).rows`,
    library: pgLibrary,
    becomes: `(await db.query("SELECT email FROM users WHERE name = $2 AND email <> $1", ['x', req.query.name])).rows`,
  },
  {
    name: 'pg: a property of the object that holds the text',
    setup: pg,
    body: "(await db.query({ name: 'find', text: `SELECT email FROM users WHERE name = '${req.query.name}'` })).rows",
    library: pgLibrary,
    becomes:
      "(await db.query({ name: 'find', text: 'SELECT email FROM users WHERE name = $1', values: [req.query.name] })).rows",
  },
  {
    name: 'pg: part of a literal, with its wildcards',
    setup: pg,
    body: "(await db.query(`SELECT email FROM users WHERE name LIKE '${req.query.name}b%'`)).rows",
    library: pgLibrary,
    becomes: "(await db.query('SELECT email FROM users WHERE name LIKE $1', [`${req.query.name}b%`])).rows",
    honest: 'bob',
    attack: "x' OR true --",
  },
  {
    name: 'pg: the same value twice',
    setup: pg,
    body: "(await db.query(`SELECT email FROM users WHERE name = '${req.query.name}' OR email = '${req.query.name}'`)).rows",
    library: pgLibrary,
    becomes:
      "(await db.query('SELECT email FROM users WHERE name = $1 OR email = $2', [req.query.name, req.query.name])).rows",
  },
  {
    name: 'pg: a list of texts that are quoted one by one',
    setup: pg,
    body: "(await db.query(`SELECT email FROM users WHERE name IN (${req.body.name.map((n) => `'${n}'`).join(',')})`)).rows",
    library: pgLibrary,
    kind: 'suggestion',
    becomes: "(await db.query('SELECT email FROM users WHERE name = ANY($1)', [req.body.name])).rows",
    honest: ['bob'],
    attack: ["x') OR ('1'='1"],
  },
  {
    name: 'mysql: written out by the driver, and so made a text before',
    setup: mysql,
    body: '(await db.query(`SELECT email FROM users WHERE name = "${req.body.name}"`))',
    library: mysqlLibrary,
    becomes: "(await db.query('SELECT email FROM users WHERE name = ?', [String(req.body.name)]))",
    attack: 'x" OR "1"="1',
  },
  {
    name: 'mysql: in the order of question marks',
    setup: mysql,
    body: "(await db.query(`SELECT email FROM users WHERE email <> ? AND name = '${req.body.name}' AND email <> ?`, ['a', 'b']))",
    library: mysqlLibrary,
    becomes:
      "(await db.query('SELECT email FROM users WHERE email <> ? AND name = ? AND email <> ?', ['a', String(req.body.name), 'b']))",
    attack: "x' OR '1'='1' OR 'a' = '",
  },
  {
    name: 'sqlite: a list after the text, question marks',
    setup: "import { open } from 'sqlite';\nconst db = await open({});",
    body: 'db.all("SELECT email FROM users WHERE name = \'" + req.query.name + "\'")',
    library: () => ({ all: (text: string, values: unknown[] = []) => rowsOf(text, values) }),
    becomes: 'db.all("SELECT email FROM users WHERE name = ?", [req.query.name])',
  },
  {
    name: 'better-sqlite3: values go to the call that runs the statement, as the texts they were',
    setup: "import Database from 'better-sqlite3';\nconst db = new Database('x');",
    body: "db.prepare(`SELECT email FROM users WHERE name = '${req.query.name}'`).all()",
    library: preparing,
    becomes: "db.prepare('SELECT email FROM users WHERE name = ?').all(String(req.query.name))",
  },
  {
    name: 'node:sqlite: before the arguments that come after',
    setup: "import { DatabaseSync } from 'node:sqlite';\nconst db = new DatabaseSync('x');",
    body: "db.prepare(`SELECT email FROM users WHERE name = '${req.query.name}' AND email <> ?`).all('x')",
    library: preparing,
    becomes:
      "db.prepare('SELECT email FROM users WHERE name = ? AND email <> ?').all(String(req.query.name), 'x')",
    attack: "x' OR '1'='1' OR '1' = '",
  },
  {
    name: 'libsql: the text becomes an object that holds both',
    setup: "import { createClient } from '@libsql/client';\nconst db = createClient({});",
    body: "db.execute(`SELECT email FROM users WHERE name = '${req.query.name}'`)",
    library: () => ({
      execute: (query: string | { sql: string; args: unknown[] }) =>
        typeof query === 'string' ? rowsOf(query) : rowsOf(query.sql, query.args),
    }),
    becomes: "db.execute({ sql: 'SELECT email FROM users WHERE name = ?', args: [String(req.query.name)] })",
  },
  {
    name: 'objection: values follow the text, which was alone',
    setup: "import { raw } from 'objection';\nconst db = { raw };",
    body: "db.raw(`SELECT email FROM users WHERE name = '${req.query.name}'`)",
    library: () => ({ raw: (text: string, ...values: unknown[]) => rowsOf(text, values) }),
    becomes: "db.raw('SELECT email FROM users WHERE name = ?', req.query.name)",
  },
  {
    name: 'postgres.js: the function is its own tag',
    setup: "import postgres from 'postgres';\nconst sql = postgres('x');",
    body: "sql.unsafe(`SELECT email FROM users WHERE name = '${req.query.name}'`)",
    library: () => Object.assign(postgresTag, { unsafe: (text: string) => postgresRows(text) }),
    becomes: 'sql`SELECT email FROM users WHERE name = ${req.query.name}`',
  },
  {
    name: 'prisma: the tag is another method, which sends the value with a type: only suggested',
    setup: "import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();",
    body: "prisma.$queryRawUnsafe(`SELECT email FROM users WHERE name = '${req.query.name}'`)",
    library: () => ({ $queryRawUnsafe: (text: string) => postgresRows(text), $queryRaw: postgresTag }),
    kind: 'suggestion',
    becomes: 'prisma.$queryRaw`SELECT email FROM users WHERE name = ${req.query.name}`',
  },
  {
    name: 'mssql: the method is its own tag',
    setup: "import mssql from 'mssql';\nconst db = new mssql.Request();",
    body: "db.query(`SELECT email FROM users WHERE name = '${req.query.name}'`)",
    library: () => ({
      query: (text: string | TemplateStringsArray, ...values: unknown[]) =>
        typeof text === 'string' ? postgresRows(text) : postgresTag(text, ...values),
    }),
    becomes: 'db.query`SELECT email FROM users WHERE name = ${req.query.name}`',
  },
  {
    name: 'sequelize: an option, by name',
    setup: "import { Sequelize } from 'sequelize';\nconst db = new Sequelize('x');",
    body: "db.query(`SELECT email FROM users WHERE name = '${req.query.name}'`, { raw: true })",
    library: () => ({
      query: (text: string, { replacements = {} }: { replacements?: Record<string, unknown> }) =>
        rowsOf(
          text,
          Object.fromEntries(Object.entries(replacements).map(([key, value]) => [`:${key}`, value])) as never,
        ),
    }),
    becomes:
      "db.query('SELECT email FROM users WHERE name = :name', { raw: true, replacements: { name: req.query.name } })",
  },
];

describe('a statement whose values are bound', () => {
  for (const {
    name,
    setup,
    body,
    library,
    kind = 'fix',
    becomes,
    attack = ATTACK,
    honest = 'bob',
  } of proofs) {
    it(name, async () => {
      const program = (result: string): string =>
        `${setup}\nexport async function find(req) { return ${result}; }`;
      const code = program(body);
      const { kind: offered, output } = edited(code);
      expect(output).toBe(program(becomes));
      expect(offered).toBe(kind);
      expect(reports(output)).toEqual([]);
      // The attack shows other people's rows before, and none after.
      expect(await runFind(code, library(), attack)).toHaveLength(ROWS.length);
      expect(await runFind(output, library(), attack)).toEqual([]);
      // Honest input finds the same.
      const found = await runFind(code, library(), honest);
      expect(found).toHaveLength(1);
      expect(await runFind(output, library(), honest)).toEqual(found);
    });
  }

  it('does not let an object through to a driver that expands it', async () => {
    const code = `${mysql}\nexport async function find(req) { return db.query(\`SELECT email FROM users WHERE name = '\${req.body.name}'\`); }`;
    const { output } = edited(code);
    expect(await runFind(output, mysqlLibrary(), { name: 'bob' })).toEqual([]);
    const unguarded = output.replace('String(req.body.name)', 'req.body.name');
    // `name = "name" = 'bob'` is a comparison with a comparison.
    expect(inlined('name = ?', [{ name: 'bob' }])).toBe("name = 'name' = 'bob'");
    expect(unguarded).not.toBe(output);
  });
});

const pool = "import { Pool } from 'pg';\nconst pool = new Pool();\n";

interface Edit {
  readonly name: string;
  readonly setup?: string;
  readonly code: string;
  readonly becomes: string;
  readonly kind?: 'suggestion';
}

describe('what is written', () => {
  const edits: readonly Edit[] = [
    {
      name: 'a text in a variable that nothing else reads',
      code: "export const f = (req) => { const sql = `SELECT 1 FROM t WHERE a = '${req.query.a}'`; return pool.query(sql); };",
      becomes:
        "export const f = (req) => { const sql = 'SELECT 1 FROM t WHERE a = $1'; return pool.query(sql, [req.query.a]); };",
    },
    {
      name: 'names of the program stay where they are',
      code: "class S { t = 'x'; f(req) { return pool.query(`SELECT 1 FROM ${this.t} WHERE a = '${req.query.a}' AND b = ${Number(req.query.b)}`); } }",
      becomes:
        "class S { t = 'x'; f(req) { return pool.query(`SELECT 1 FROM ${this.t} WHERE a = $1 AND b = ${Number(req.query.b)}`, [req.query.a]); } }",
    },
    {
      name: 'lines of a template',
      code: "export const f = (req) => pool.query(`\n  SELECT 1 FROM t\n  WHERE a = '${req.query.a}'\n`);",
      becomes:
        'export const f = (req) => pool.query(`\n  SELECT 1 FROM t\n  WHERE a = $1\n`, [req.query.a]);',
    },
    {
      name: 'before a callback',
      code: "export const f = (req, done) => pool.query(`SELECT 1 FROM t WHERE a = '${req.query.a}'`, done);",
      becomes:
        "export const f = (req, done) => pool.query('SELECT 1 FROM t WHERE a = $1', [req.query.a], done);",
    },
    {
      name: 'a type assertion goes with the value',
      code: "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a = '${req.query.a as string}'`);",
      becomes:
        "export const f = (req) => pool.query('SELECT 1 FROM t WHERE a = $1', [req.query.a as string]);",
    },
    {
      name: 'a quote in the constant part of a literal',
      code: "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a = 'it''s ${req.query.a}'`);",
      becomes:
        "export const f = (req) => pool.query('SELECT 1 FROM t WHERE a = $1', [`it's ${req.query.a}`]);",
    },
    {
      name: 'lines of a list',
      code: "export const f = (req) => pool.query(['SELECT 1 FROM t', `WHERE a = '${req.query.a}'`].join(' '));",
      becomes: "export const f = (req) => pool.query('SELECT 1 FROM t WHERE a = $1', [req.query.a]);",
    },
    {
      name: 'a bare value, whose type may change',
      code: 'export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a = ${req.query.a} LIMIT ${req.query.n}`);',
      becomes:
        "export const f = (req) => pool.query('SELECT 1 FROM t WHERE a = $1 LIMIT $2', [req.query.a, req.query.n]);",
      kind: 'suggestion',
    },
    {
      name: 'an argument of a function, whose type the database may not find out',
      code: "export const f = (req) => pool.query(`SELECT concat('${req.query.a}') FROM t`);",
      becomes: "export const f = (req) => pool.query('SELECT concat($1) FROM t', [req.query.a]);",
      kind: 'suggestion',
    },
    {
      name: 'a direction',
      code: 'export const f = (req) => pool.query(`SELECT 1 FROM t ORDER BY a ${req.query.d}`);',
      becomes:
        "export const f = (req) => pool.query(`SELECT 1 FROM t ORDER BY a ${/^desc$/i.test(req.query.d) ? 'DESC' : 'ASC'}`);",
      kind: 'suggestion',
    },
    {
      name: 'a name, where the driver has a placeholder for one',
      setup: `${mysql}\n`,
      code: "export const f = (req) => db.query(`SELECT 1 FROM t WHERE a = '${req.query.a}' ORDER BY ${req.query.s}, ?? LIMIT 1`, ['b']);",
      becomes:
        "export const f = (req) => db.query('SELECT 1 FROM t WHERE a = ? ORDER BY ??, ?? LIMIT 1', [String(req.query.a), req.query.s, 'b']);",
      kind: 'suggestion',
    },
    {
      name: 'a name in quotes of names',
      setup: `${mysql}\n`,
      code: 'export const f = (req) => db.query("SELECT 1 FROM `" + req.query.t + "`");',
      becomes: 'export const f = (req) => db.query("SELECT 1 FROM ??", [req.query.t]);',
      kind: 'suggestion',
    },
    {
      name: 'the name of a table that somebody else decides',
      code: "export const f = (tableName, req) => pool.query(`SELECT 1 FROM ${tableName} WHERE a = '${req.query.a}'`);",
      becomes:
        'export const f = (tableName, req) => pool.query(`SELECT 1 FROM ${tableName} WHERE a = $1`, [req.query.a]);',
    },
    {
      name: 'a number of rows, where none can be bound',
      setup: `${mysql}\n`,
      code: 'export const f = (req) => db.query("SELECT 1 FROM t LIMIT " + req.query.n);',
      becomes: 'export const f = (req) => db.query("SELECT 1 FROM t LIMIT " + Number(req.query.n));',
      kind: 'suggestion',
    },
    {
      name: 'a name that the chain of a builder does not have yet',
      setup: "import { DataSource } from 'typeorm';\nconst db = new DataSource({ type: 'postgres' });\n",
      code: "export const f = (req) => db.createQueryBuilder().where('a = :n', { n: 1 }).andWhere(`b = '${req.query.n}'`).getMany();",
      becomes:
        "export const f = (req) => db.createQueryBuilder().where('a = :n', { n: 1 }).andWhere('b = :n2', { n2: req.query.n }).getMany();",
    },
    {
      name: 'the placeholders of the database that a source is made for',
      setup: "import { DataSource } from 'typeorm';\nconst db = new DataSource({ type: 'mysql' });\n",
      code: "export const f = (req) => db.query(`SELECT 1 FROM t WHERE a = '${req.query.a}'`);",
      becomes: "export const f = (req) => db.query('SELECT 1 FROM t WHERE a = ?', [String(req.query.a)]);",
    },
    {
      name: 'a statement that is kept before it is run',
      setup: "import Database from 'better-sqlite3';\nconst db = new Database('x');\n",
      code: "export const f = (req) => { const found = db.prepare(`SELECT 1 FROM t WHERE a = '${req.query.a}'`); return found.get(); };",
      becomes:
        "export const f = (req) => { const found = db.prepare('SELECT 1 FROM t WHERE a = ?'); return found.get(String(req.query.a)); };",
    },
    {
      name: 'a script of one statement becomes a prepared one',
      setup: "import Database from 'better-sqlite3';\nconst db = new Database('x');\n",
      code: "export const f = (req) => { db.exec(`DELETE FROM t WHERE a = '${req.query.a}'`); };",
      becomes:
        "export const f = (req) => { db.prepare('DELETE FROM t WHERE a = ?').run(String(req.query.a)); };",
      kind: 'suggestion',
    },
    {
      name: 'a call of its own that binds',
      setup: 'declare const env: { DB: D1Database };\n',
      code: "export const f = (req) => env.DB.prepare(`SELECT 1 FROM t WHERE a = '${req.query.a}'`).first();",
      becomes:
        "export const f = (req) => env.DB.prepare('SELECT 1 FROM t WHERE a = ?').bind(String(req.query.a)).first();",
    },
    {
      name: 'parameters of a graph query',
      setup: "import neo4j from 'neo4j-driver';\nconst session = neo4j.driver('x').session();\n",
      code: "export const f = (req) => session.run(`MATCH (n:User {name: '${req.query.name}'}) RETURN n`);",
      becomes:
        "export const f = (req) => session.run('MATCH (n:User {name: $name}) RETURN n', { name: req.query.name });",
      kind: 'suggestion',
    },
    {
      name: 'quotes that the driver adds itself',
      setup: `${mysql}\n`,
      code: 'export const f = (a) => db.query("SELECT 1 FROM t WHERE a = \'?\'", [a]);',
      becomes: 'export const f = (a) => db.query("SELECT 1 FROM t WHERE a = ?", [a]);',
    },
  ];
  for (const { name, setup = pool, code, becomes, kind = 'fix' } of edits) {
    it(name, () => {
      const { kind: offered, output } = edited(setup + code);
      expect(output).toBe(setup + becomes);
      expect(offered).toBe(kind);
      expect(reports(output)).toEqual([]);
    });
  }
});

describe('any statement', () => {
  const drivers = [
    `${pg} export const f = (req, x, cb) => db.query(TEXT, [1], cb);`,
    `${pg} export const f = (req, x) => db.query({ text: TEXT });`,
    `${mysql} export const f = (req, x, cb) => db.query(TEXT, cb);`,
    "import Database from 'better-sqlite3'; const db = new Database(''); export const f = (req, x) => db.prepare(TEXT).get();",
    "import sql from 'mssql'; export const f = (req, x) => sql.query(TEXT);",
  ];
  const piece = fc.constantFrom(
    ..."'@'|'%@%'|@|\"@\"|`@`|= '@'|AND|WHERE|ORDER BY @|LIMIT @|IN (@)|IN ('@', '@')|VALUES (@, @)|?|$1|--|/* c */|;|'it''s @'|BETWEEN @ AND @|\\|${|$$@$$|'?'|::int".split(
      '|',
    ),
    '\n',
  );
  const expression = fc.constantFrom(
    'req.query.a',
    'x',
    "(x ? 'ASC' : 'DESC')",
    'Number(x)',
    'x.join()',
    '`a${x}`',
  );

  it('is a program after the edit, and has nothing left to fix after a fix', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...drivers),
        fc.array(piece, { maxLength: 6 }),
        fc.array(expression, { minLength: 12, maxLength: 12 }),
        (driver, pieces, expressions) => {
          let next = 0;
          const text = ['SELECT 1 FROM t', ...pieces]
            .join(' ')
            .replace(/[\\`]|\$(?=\{)/g, '\\$&')
            .replace(/@/g, () => `\${${expressions[next++ % expressions.length] ?? 'x'}}`);
          const code = driver.replace('TEXT', () => `\`${text}\``);
          for (const { fix, suggestions = [] } of messages(code)) {
            for (const edit of [fix, ...suggestions.map((one) => one.fix)]) {
              if (!edit) continue;
              const after = messages(code.slice(0, edit.range[0]) + edit.text + code.slice(edit.range[1]));
              expect(after.filter(({ fatal }) => fatal)).toEqual([]);
              if (edit === fix) expect(after).toEqual([]);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('code that is left to its author', () => {
  const cases: Readonly<Record<string, string>> = {
    'a literal with a prefix: no placeholder can follow it':
      "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a > INTERVAL '${req.query.a}'`);",
    'several statements':
      "export const f = (req) => pool.query(`DELETE FROM t WHERE a = '${req.query.a}'; SELECT 1`);",
    'a statement that takes no values':
      "export const f = (req) => pool.query(`CREATE USER x PASSWORD '${req.query.a}'`);",
    'placeholders whose values are elsewhere':
      "export const f = (req, v) => pool.query(`SELECT 1 FROM t WHERE b = $1 AND a = '${req.query.a}'`, v);",
    'more values than placeholders':
      "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a = '${req.query.a}'`, [1]);",
    'values that are spread':
      "export const f = (req, v) => pool.query(`SELECT 1 FROM t WHERE b = $1 AND a = '${req.query.a}'`, [...v]);",
    'arguments that are spread':
      "export const f = (req, v) => pool.query(`SELECT 1 FROM t WHERE a = '${req.query.a}'`, ...v);",
    'a value that is waited for':
      "export const f = async (req) => pool.query(`SELECT 1 FROM t WHERE a = '${await req.query.a}'`);",
    'a comment inside':
      "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a = '${req.query.a /* why */}'`);",
    'a text that is logged too':
      "export const f = (req) => { const sql = `SELECT 1 FROM t WHERE a = '${req.query.a}'`; log(sql); return pool.query(sql); };",
    'a text that grows over statements':
      "export const f = (req) => { let sql = 'SELECT 1 FROM t'; sql += ` WHERE a = '${req.query.a}'`; return pool.query(sql); };",
    'a value that changes before the call':
      "export const f = (req) => { let a = req.query.a; const sql = `SELECT 1 FROM t WHERE a = '${a}'`; a = 1; return pool.query(sql); };",
    'the name of a column beside a value':
      "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a = '${req.query.a}' ORDER BY ${req.query.b}`);",
    'an alias': "export const f = (req) => pool.query(`SELECT 1 AS '${req.query.a}' FROM t`);",
    'a value in a comment': 'export const f = (req) => pool.query(`SELECT 1 /* ${req.query.a} */ FROM t`);',
    'values of a list that is made elsewhere':
      'export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a IN (${req.query.a})`);',
    'a row of values': 'export const f = (req) => pool.query(`INSERT INTO t VALUES (${req.query.a})`);',
    'a name that stands for another value already':
      "import { Sequelize } from 'sequelize'; const db = new Sequelize('x'); export const f = (req) => db.query(`SELECT 1 FROM t WHERE a = '${req.query.a}'`, { replacements: { a: 1 } });",
    'an open quote': "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a = '${req.query.a}`);",
    'a list that writes the quotes between its values':
      "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a IN ('${req.query.a.join(\"','\")}')`);",
    'such a list in a variable':
      "export const f = (req) => { const list = req.query.a.join(\"','\"); return pool.query(`SELECT 1 FROM t WHERE a IN ('${list}')`); };",
    'a backslash before the value':
      "export const f = (req) => pool.query(`SELECT 1 FROM t WHERE a = '\\\\${req.query.a}'`);",
  };
  for (const [name, code] of Object.entries(cases)) {
    it(name, () => {
      expect(edited(pool + code)).toEqual({ kind: 'none', output: pool + code });
      expect(reports(pool + code)).toEqual(['bulwark/no-sql-injection']);
    });
  }
});
