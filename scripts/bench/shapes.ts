import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackages, folderOf } from '../corpus/fetch-packages.ts';
import { root } from '../root.ts';

/** Code that is hard in one way, at growing sizes. */
export interface Shape {
  readonly name: string;
  /** What a size counts. */
  readonly unit: string;
  readonly sizes: readonly number[];
  readonly code: (size: number) => string;
  /** How much longer than with one empty rule (or none) a run may take at the largest size. */
  readonly most: number;
  readonly over: 'empty rule' | 'no rules';
}

/** What programs read from outside and hand on, in one value each, so that every rule has something to ask. */
const HEADER = `import express from 'express';
import mysql from 'mysql2/promise';
import pg from 'pg';
import { MongoClient } from 'mongodb';
import { exec, execFile, spawn } from 'node:child_process';
import { createHash, createCipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import vm from 'node:vm';
import axios from 'axios';
import ejs from 'ejs';
import jwt from 'jsonwebtoken';
import yaml from 'js-yaml';
import _ from 'lodash';
import knex from 'knex';
const app = express();
const db = mysql.createPool({});
const pool = new pg.Pool();
const users = new MongoClient('mongodb://localhost').db('app').collection('users');
const builder = knex({ client: 'pg' });
`;

/** Every kind of harm there is, with one value. */
function sinks(value: string): string {
  return `  await db.query(${value});
  await pool.query('SELECT * FROM users WHERE name = \\'' + ${value} + '\\'');
  await users.find({ name: ${value} });
  exec(${value}); spawn('sh', ['-c', ${value}]);
  eval(${value}); new Function(${value}); vm.runInNewContext(${value});
  fs.readFileSync(path.join('/srv', ${value}));
  await fetch(${value}); await axios.get(${value}); http.get(${value});
  new RegExp(${value}); _.merge({}, ${value}); yaml.load(${value});
  createHash('sha256').update(${value}); jwt.verify(${value}, 'secret'); ejs.render(${value});
  res.cookie('a', ${value}); res.setHeader('x', ${value}); res.redirect(${value}); console.log(${value});
  document.body.innerHTML = ${value}; res.send('<p>' + ${value} + '</p>');
`;
}

/** A handler around statements, with what they end in given to everything that harms. */
function handler(statements: string, value: string): string {
  return `${HEADER}app.get('/', async (req, res) => {\n${statements}\n${sinks(value)}});\n`;
}

function list(size: number, item: (at: number) => string, separator = '\n'): string {
  return Array.from({ length: size }, (_, at) => item(at)).join(separator);
}

/** The part of an application that deals with one kind of record: 40 lines. */
function resource(at: number): string {
  return `
export class Orders${at} {
  #pool;
  constructor(pool) {
    this.#pool = pool;
    this.limit = ${at % 50};
  }
  async find(id, { page = 1, size = 20 } = {}) {
    const { rows } = await this.#pool.query('SELECT * FROM orders_${at} WHERE id = $1 LIMIT $2', [id, size * page]);
    return rows.map((row) => ({ ...row, total: row.price * row.count, label: row.name.trim() }));
  }
  async remove(ids) {
    for (const id of ids) {
      if (!Number.isInteger(id)) throw new TypeError('id: ' + id);
      await this.#pool.query('DELETE FROM orders_${at} WHERE id = $1', [id]);
    }
    return ids.length;
  }
}
const orders${at} = new Orders${at}(pool);
app.get('/orders${at}/:id', async (req, res) => {
  const page = Number(req.query.page ?? 1);
  const found = await orders${at}.find(req.params.id, { page });
  if (found.length === 0) return res.status(404).json({ error: 'none' });
  res.set('x-count', String(found.length));
  res.json({ found, first: found[0], names: found.map((one) => one.label).join(', ') });
});
app.delete('/orders${at}', async (req, res) => {
  const ids = String(req.query.ids).split(',').map(Number);
  const file = path.join('/var/log', 'orders${at}.log');
  const count = await orders${at}.remove(ids);
  await fs.promises.appendFile(file, count + ' removed\\n');
  const digest = createHash('sha256').update(ids.join()).digest('hex');
  res.json({ count, digest });
});
export function summary${at}(items, { currency = 'EUR', digits = 2 } = {}) {
  const total = items.reduce((sum, item) => sum + item.price, 0);
  return items.length === 1 ? items[0].name : items.length + ' items, ' + total.toFixed(digits) + ' ' + currency;
}`;
}

const RESOURCE_LINES = resource(0).split('\n').length - 1;

/** All shapes; the last two are files as they are published. */
export const shapes: readonly Shape[] = [
  generated(
    'application code',
    'lines',
    [1000, 5000, 20_000, 80_000],
    (size) => HEADER + list(Math.ceil(size / RESOURCE_LINES), resource, ''),
  ),
  generated('a chain of calls', 'links', [250, 500, 1000, 2000], (size) =>
    handler(
      `  const value = builder('t')${list(size, (at) => `.where('c${at}', req.query.a${at})`, '\n    ')};`,
      'value',
    ),
  ),
  generated('a concatenation', 'terms', [1250, 2500, 5000, 10_000], (size) =>
    handler(
      `  const value = ${list(size, (at) => (at % 2 === 0 ? `'c${at} = '` : `req.query.a${at}`), ' +\n    ')};`,
      'value',
    ),
  ),
  generated('references of one variable', 'references', [2000, 4000, 8000, 16_000], (size) =>
    handler(`  const value = req.query.a;\n${list(size, (at) => `  use${at % 10}(value, ${at});`)}`, 'value'),
  ),
  generated('reassignments of one variable', 'writes', [2000, 4000, 8000, 16_000], (size) =>
    handler(
      `  let value = 'SELECT ';\n${list(size, (at) => `  value = value + req.query.a${at};`)}`,
      'value',
    ),
  ),
  generated('appendings to one variable', 'writes', [2000, 4000, 8000, 16_000], (size) =>
    handler(
      `  let value = 'SELECT ';\n${list(size, (at) => `  if (req.query.b${at}) value += req.query.a${at};`)}`,
      'value',
    ),
  ),
  generated('statements with one variable', 'statements', [1000, 2000, 4000, 8000], (size) =>
    handler(
      `  let value = req.query.a;\n${list(size, (at) => `  await db.query('SELECT ${at} FROM t WHERE a = ?', [value]); value = next(value);`)}`,
      'value',
    ),
  ),
  generated(
    'imports',
    'imports',
    [1000, 2000, 4000, 8000],
    (size) =>
      `${list(size, (at) => `import { a${at} } from './module${at}.js';`)}\n${handler(
        list(size, (at) => `  a${at}(req.query.a);`),
        'a0(req.query.a)',
      )}`,
  ),
  generated('sums of themselves', 'variables', [4, 8, 15, 30], (size) =>
    handler(
      `  const a0 = req.query.a;\n${list(size, (at) => `  const a${at + 1} = a${at} + a${at};`)}`,
      `a${size}`,
    ),
  ),
  generated('aliases in a circle', 'variables', [250, 500, 1000, 2000], (size) =>
    handler(
      `  ${list(size, (at) => `let a${at} = req.query.a;`, '\n  ')}\n  while (more()) {\n${list(size, (at) => `    a${at} = a${(at + 1) % size};`)}\n  }`,
      'a0',
    ),
  ),
  generated(
    'functions that call each other',
    'functions',
    [250, 500, 1000, 2000],
    (size) =>
      `${handler('  const value = f0(req.query.a);', 'value')}${list(size, (at) => `function f${at}(a) { return f${(at + 1) % size}(a) + f${(at + 2) % size}(a); }`)}\n`,
  ),
  {
    name: 'a minified bundle',
    unit: 'bytes',
    sizes: [1],
    code: () => {
      const entry = { name: 'video.js', version: '8.24.1' };
      fetchPackages([entry]);
      return readFileSync(join(folderOf(entry), 'dist/video.min.js'), 'utf8');
    },
    most: 1.25,
    over: 'empty rule',
  },
  {
    name: 'typescript.js',
    unit: 'bytes',
    sizes: [1],
    code: () => readFileSync(join(root, 'node_modules/typescript/lib/typescript.js'), 'utf8'),
    most: 1.1,
    over: 'no rules',
  },
];

function generated(name: string, unit: string, sizes: readonly number[], code: Shape['code']): Shape {
  return { name, unit, sizes, code, most: 1.25, over: 'empty rule' };
}
