/** A shape of code that grows: programs of `size` parts, in which data from outside reaches a database. */
export interface LargeProgram {
  readonly name: string;
  readonly size: number;
  readonly extension?: 'js' | 'jsx' | 'ts';
  /** Whether parts stand within one another, so that parsers and rules may run out of stack. */
  readonly deep?: boolean;
  readonly code: (size: number) => string;
}

const START = `import express from 'express';
import pg from 'pg';
const pool = new pg.Pool(), app = express();
`;

/** A handler of requests with these statements in it. */
function handler(...statements: readonly string[]): string {
  return `${START}app.get('/', async (req, res) => {\n${statements.join('\n')}\n});\n`;
}

/** `count` pieces, each made of its number. */
function times(count: number, piece: (index: number) => string, glue = '\n'): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join(glue);
}

/** `inner` within `count` openings and closings. */
function nested(count: number, opening: string, inner: string, closing: string): string {
  return opening.repeat(count) + inner + closing.repeat(count);
}

const query = (value: string): string => `pool.query("SELECT * FROM t WHERE a = '" + ${value} + "'");`;

/** Shapes on which analyses are known to stall, to overflow the stack, or to grow faster than the code. */
export const largePrograms: readonly LargeProgram[] = [
  // Long: many parts beside one another.
  {
    name: 'terms of a sum',
    size: 10_000,
    deep: true,
    code: (n) => handler(query(times(n, (i) => (i % 9 ? `'a${i}'` : 'req.query.a'), ' + '))),
  },
  {
    name: 'holes of a template',
    size: 3_000,
    code: (n) => handler(`pool.query(\`SELECT ${times(n, () => '${req.query.a}', ', ')}\`);`),
  },
  {
    name: 'operands of ||',
    size: 4_000,
    deep: true,
    code: (n) => handler(query(`(${times(n, (i) => `req.query.a${i}`, ' || ')})`)),
  },
  {
    name: 'conditional expressions',
    size: 3_000,
    deep: true,
    code: (n) => handler(query(`(${times(n, (i) => `req.query.b${i} ? req.query.c${i} : `, '')}1)`)),
  },
  {
    name: 'elements of a list',
    size: 10_000,
    code: (n) =>
      handler(
        `const list = [${times(n, (i) => `'a${i}'`, ',')}, req.query.a];`,
        query('list.join()'),
        query('list[0]'),
        query('list[req.query.i]'),
      ),
  },
  {
    name: 'properties of an object',
    size: 10_000,
    code: (n) =>
      handler(
        `const table = {${times(n, (i) => `a${i}: 'b${i}'`, ',')}};`,
        query('table[req.query.a]'),
        query('table.a7'),
        `if (table[req.query.b]) ${query('req.query.b')}`,
      ),
  },
  {
    name: 'statements that add to a text',
    size: 3_000,
    code: (n) =>
      handler(
        `let sql = 'SELECT * FROM t WHERE 1 = 1';`,
        times(n, (i) => `sql += ' AND a${i} = ' + req.query.a${i};`),
        `pool.query(sql);`,
      ),
  },
  {
    name: 'conditions that add to a text',
    size: 1_500,
    code: (n) =>
      handler(
        `let sql = 'SELECT * FROM t WHERE 1 = 1';`,
        times(n, (i) => `if (req.query.a${i}) sql += ' AND a${i} = ' + req.query.a${i};`),
        `pool.query(sql);`,
      ),
  },
  {
    name: 'insertions into a list',
    size: 2_000,
    code: (n) =>
      handler(
        `const parts = ['SELECT * FROM t'];`,
        times(n, (i) => `parts.push("a = '" + req.query.a${i} + "'");`),
        `pool.query(parts.join(' AND '));`,
      ),
  },
  {
    name: 'writes of one variable',
    size: 3_000,
    code: (n) =>
      handler(
        `let value;`,
        times(n, (i) => `value = ${i % 7 ? `'a${i}'` : 'req.query.a'};`),
        query('value'),
      ),
  },
  {
    name: 'conditional writes of one variable',
    size: 3_000,
    code: (n) =>
      handler(
        `let value = '';`,
        times(n, (i) => `if (app.a${i}) value = req.query.a${i};`),
        query('value'),
      ),
  },
  {
    name: 'reads of one variable',
    size: 5_000,
    code: (n) =>
      handler(
        `const value = req.query.a;`,
        times(n, () => `res.send(value);`),
        query('value'),
      ),
  },
  {
    name: 'queries with one value',
    size: 1_500,
    code: (n) =>
      handler(
        `const value = req.query.a;`,
        times(n, () => query('value')),
      ),
  },
  {
    name: 'properties written to one object',
    size: 3_000,
    code: (n) =>
      handler(
        `const o = {};`,
        times(n, (i) => `o.a${i} = req.query.a${i};`),
        query('o.a9'),
        query('o[req.query.x]'),
      ),
  },
  {
    name: 'names, each the one before',
    size: 2_000,
    code: (n) =>
      handler(
        `const v0 = req.query.a;`,
        times(n, (i) => `const v${i + 1} = v${i};`),
        query(`v${n}`),
      ),
  },
  {
    name: 'names, each twice the one before',
    size: 2_000,
    code: (n) =>
      handler(
        `const v0 = req.query.a;`,
        times(n, (i) => `const v${i + 1} = v${i} + v${i};`),
        query(`v${n}`),
      ),
  },
  {
    name: 'names, each one of two before',
    size: 2_000,
    code: (n) =>
      handler(
        `let v0 = req.query.a, v1 = 'x';`,
        times(n, (i) => `let v${i + 2} = app.x ? v${i} : v${i + 1};`),
        query(`v${n}`),
      ),
  },
  {
    name: 'functions, each calling the one before',
    size: 2_000,
    code: (n) =>
      `${handler(query(`f${n}(req.query.a)`))}function f0(x) { return x; }\n${times(n, (i) => `function f${i + 1}(x) { return f${i}(x); }`)}`,
  },
  {
    name: 'functions, each calling the one before twice',
    size: 1_000,
    code: (n) =>
      `${handler(query(`f${n}(req.query.a)`))}function f0(x) { return x; }\n${times(n, (i) => `function f${i + 1}(x) { return f${i}(x) + f${i}('y'); }`)}`,
  },
  {
    name: 'callers of one function',
    size: 1_500,
    code: (n) =>
      `${START}function find(value) { ${query('value')} }\n${times(n, (i) => `app.get('/${i}', (req) => find(req.query.a${i}));`)}`,
  },
  {
    name: 'functions that call one another',
    size: 40,
    code: (n) =>
      `${handler(query(`f0(req.query.a)`))}${times(n, (i) => `function f${i}(x) { ${times(n, (j) => `if (x.a) return f${j}(x + ${i});`, ' ')} return x; }`)}`,
  },
  {
    name: 'returns of one function',
    size: 3_000,
    code: (n) =>
      `${handler(query('pick(req)'))}function pick(req) {\n${times(n, (i) => `if (req.a) return req.query.a${i};`)}\n}`,
  },
  {
    name: 'imports',
    size: 4_000,
    code: (n) => `${times(n, (i) => `import m${i} from 'm${i}';`)}\n${handler(query('m7(req.query.a)'))}`,
  },
  {
    name: 'functions of one scope',
    size: 4_000,
    code: (n) =>
      `${times(n, (i) => `function f${i}() { return ${i}; }`)}\n${handler(query('f7(req.query.a)'))}`,
  },
  {
    name: 'handlers',
    size: 800,
    code: (n) =>
      `${START}${times(n, (i) => `app.get('/${i}', (req, res) => { const { a } = req.query; ${query('a')} });`)}`,
  },
  {
    name: 'cases of a switch',
    size: 1_500,
    code: (n) =>
      handler(
        `let v; switch (req.query.a) {${times(n, (i) => `case 'a${i}': v = req.query.b${i}; break;`)} default: v = req.query.c; }`,
        query('v'),
        `switch (req.query.d) {${times(n, (i) => `case 'a${i}':`)} ${query('req.query.d')} }`,
      ),
  },
  {
    name: 'guards before a query',
    size: 3_000,
    code: (n) =>
      handler(
        `const v = req.query.a;`,
        times(n, (i) => `if (v === app.a${i}) return;`),
        query('v'),
      ),
  },
  {
    name: 'branches of else if',
    size: 1_000,
    code: (n) =>
      handler(
        `let v;`,
        `${times(n, (i) => `if (req.query.a${i}) v = req.query.b${i};`, ' else ')}`,
        query('v'),
      ),
  },
  {
    name: 'links of a chain of members',
    size: 2_000,
    code: (n) => handler(query(`req.query${'.a'.repeat(n)}`)),
  },
  {
    name: 'links of a chain of calls',
    size: 1_500,
    code: (n) => handler(query(`req.query.a${'.trim()'.repeat(n)}`)),
  },
  {
    name: 'links of a builder',
    size: 1_000,
    code: (n) =>
      `import knex from 'knex';\n${handler(`knex({})('t')${times(n, (i) => `.where('a', ${i})`, '')}.whereRaw("a = '" + req.query.a + "'");`)}`,
  },
  {
    name: 'links of a chain of promises',
    size: 700,
    code: (n) =>
      handler(
        `Promise.resolve(req.query.a)${times(n, () => '.then((x) => x)', '')}.then((x) => { ${query('x')} });`,
      ),
  },
  {
    name: 'assignments in one expression',
    size: 2_000,
    code: (n) =>
      handler(
        `let ${times(n, (i) => `v${i}`, ',')};`,
        `${times(n, (i) => `v${i} = `, '')} req.query.a;`,
        query('v0'),
      ),
  },
  {
    name: 'replacements in a text',
    size: 500,
    code: (n) =>
      handler(`pool.query('SELECT :a'${times(n, (i) => `.replace(':a', ':a' + req.query.a${i})`, '')});`),
  },
  {
    name: 'classes, each extending the one before',
    size: 700,
    code: (n) =>
      `${START}class C0 { run(v) { ${query('v')} } }\n${times(n, (i) => `class C${i + 1} extends C${i} {}`)}\napp.get('/', (req) => new C${n}().run(req.query.a));`,
  },
  {
    name: 'members of a class',
    size: 1_500,
    code: (n) =>
      `${START}class C { ${times(n, (i) => `f${i} = ${i}; m${i}(v) { return this.f${i} + v; }`)} run(v) { ${query('this.m7(v)')} } }\napp.get('/', (req) => new C().run(req.query.a));`,
  },
  // Deep: parts within one another.
  {
    name: 'nested calls',
    size: 5_000,
    deep: true,
    code: (n) => handler(query(nested(n, 'String(', 'req.query.a', ')'))),
  },
  {
    name: 'nested unknown calls',
    size: 5_000,
    deep: true,
    code: (n) => handler(query(nested(n, 'app.f(', 'req.query.a', ')'))),
  },
  {
    name: 'nested parentheses and sums',
    size: 5_000,
    deep: true,
    code: (n) => handler(query(nested(n, "('a' + ", 'req.query.a', ')'))),
  },
  {
    name: 'nested templates',
    size: 5_000,
    deep: true,
    code: (n) => handler(query(nested(n, '`a${', 'req.query.a', '}`'))),
  },
  {
    name: 'nested lists',
    size: 5_000,
    deep: true,
    code: (n) => handler(query(nested(n, '[', 'req.query.a', ']'))),
  },
  {
    name: 'nested objects',
    size: 5_000,
    deep: true,
    code: (n) => handler(`const o = ${nested(n, '{ a: ', 'req.query.a', '}')};`, query(`o${'.a'.repeat(n)}`)),
  },
  {
    name: 'nested patterns',
    size: 2_000,
    deep: true,
    code: (n) => handler(`const ${nested(n, '{ a: ', 'v', '}')} = req.query;`, query('v')),
  },
  {
    name: 'nested functions',
    size: 2_000,
    deep: true,
    code: (n) => handler(query(`${nested(n, '(() => ', 'req.query.a', ')()')}`)),
  },
  {
    name: 'nested callbacks',
    size: 500,
    deep: true,
    code: (n) => handler(`let v = req.query.a;`, nested(n, 'app.f(() => {', query('v'), '});')),
  },
  {
    name: 'nested blocks',
    size: 5_000,
    deep: true,
    code: (n) => handler(`let v = req.query.a;`, nested(n, '{', query('v'), '}')),
  },
  {
    name: 'nested conditions',
    size: 1_000,
    deep: true,
    code: (n) => handler(`let v = req.query.a;`, nested(n, 'if (v !== app.x) {', query('v'), '}')),
  },
  {
    name: 'nested loops',
    size: 300,
    deep: true,
    code: (n) => handler(`let v = req.query.a;`, nested(n, 'for (const x of v) { v += x;', query('v'), '}')),
  },
  {
    name: 'nested try',
    size: 500,
    deep: true,
    code: (n) => handler(`let v = req.query.a;`, nested(n, 'try {', query('v'), '} catch (e) { v = e; }')),
  },
  {
    name: 'nested negations',
    size: 5_000,
    deep: true,
    code: (n) => handler(`if (${'!'.repeat(n)}req.query.a) ${query('req.query.a')}`),
  },
  {
    name: 'nested await',
    size: 2_000,
    deep: true,
    code: (n) => handler(query(`(${'await '.repeat(n)}req.query.a)`)),
  },
  {
    name: 'nested arrow functions',
    size: 1_000,
    deep: true,
    code: (n) =>
      handler(`const f = ${times(n, (i) => `a${i} =>`, ' ')} req.query.a;`, query(`f${'(1)'.repeat(n)}`)),
  },
  {
    name: 'nested classes',
    size: 300,
    deep: true,
    code: (n) => handler(nested(n, 'new class { x = ', 'req.query.a', '}().x;').replace(/;(?=.*;)/g, '')),
  },
  {
    name: 'nested spreads',
    size: 2_000,
    deep: true,
    code: (n) => handler(`pool.query(${nested(n, '...[', '"SELECT " + req.query.a', ']')});`),
  },
  {
    name: 'nested groups of a pattern',
    size: 1_000,
    deep: true,
    code: (n) =>
      handler(
        `if (/^${nested(n, '(', 'a', ')*')}$/.test(req.query.a)) ${query('req.query.a')}`,
        `if (/^${'a?'.repeat(n)}${'a'.repeat(n)}$/.test(req.query.a)) ${query('req.query.a')}`,
      ),
  },
  {
    name: 'nested elements',
    size: 300,
    deep: true,
    extension: 'jsx',
    code: (n) =>
      `${handler(`return ${nested(n, '<b a={req.query.a}>', '{pool.query("SELECT " + req.query.a)}', '</b>')};`)}`,
  },
  {
    name: 'nested types',
    size: 500,
    deep: true,
    extension: 'ts',
    code: (n) =>
      handler(
        `const v: ${nested(n, 'Array<', 'string', '>')} = req.query.a;`,
        query(`(v${times(n, () => ' as any', '')})`),
      ),
  },
  {
    name: 'nested conditional types',
    size: 500,
    deep: true,
    extension: 'ts',
    code: (n) =>
      handler(
        `type T<A> = ${times(n, (i) => `A extends ${i} ? ${i} : `, '')} never; const v: T<1> = req.query.a;`,
        query('v'),
      ),
  },
  // Odd: what no one writes, and generators do.
  {
    name: 'a text of a megabyte',
    size: 1_000_000,
    code: (n) => handler(`const text = "${'SELECT '.repeat(n / 7)}";`, `pool.query(text + req.query.a);`),
  },
  {
    name: 'one line of a bundle',
    size: 1_000,
    code: (n) =>
      handler(
        `${times(n, (i) => `var a${i}=function(e,t){return e?t(e.query.a${i}):n(a${Math.max(0, i - 1)})};`, '')}${query('a9(req, String)')}`,
      ),
  },
  {
    name: 'a file of a megabyte',
    size: 5_000,
    code: (n) =>
      `${START}${times(n, (i) => `export async function list${i}(req, res) {\n  const { page = 1, name } = req.query;\n  const rows = await pool.query('SELECT * FROM users WHERE name = $1', [name]);\n  res.json({ rows, page, total: rows.length + ${i} });\n}`)}`,
  },
];
