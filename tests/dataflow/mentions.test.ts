import { describe, expect, it } from 'vitest';
import { Mentions, type Mentionable } from '../../src/dataflow/mentions.ts';

describe('tables that a text speaks of', () => {
  const module = (
    specifier: string,
    names: readonly string[] = [],
    leadsTo: readonly string[] = [],
  ): Mentionable => ({
    id: specifier,
    specifier,
    names,
    leadsTo,
  });
  const tables = [
    module('pg', ['pool']),
    module('socket.io'),
    module('@nestjs/common', [], ['express']),
    module('express', [], ['http']),
    module('http'),
    module('./src/db'),
    { id: 'globals', specifier: undefined, names: ['fetch'], leadsTo: [] },
  ];
  const mentions = new Mentions(tables, []);
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['by its specifier', `require('pg')`, ['pg']],
    ['by a path below it', `import x from 'pg/lib/client'`, ['pg']],
    ['by a name that stands for its type', `pool.query('')`, ['pg']],
    ['by such a name of a parameter that is not used', `(_pool) => 1`, ['pg']],
    ['not by a longer word', `jpg; pools; mypool`, []],
    [
      'by a specifier of several words, with what its types are',
      `import '@nestjs/common'`,
      ['@nestjs/common', 'express', 'http'],
    ],
    ['by the name of a global', `globalThis.fetch()`, ['globals']],
    ['not by one word of several', `const socket = common`, []],
    ['not by a word in a sentence, or by an address', `// uses pg\nconst pg = 'http://a.b'`, []],
    ['by a scheme', `import http from 'node:http'`, ['http']],
    ['all by a letter that is written by its number', `require('\\x70g')`, tables.map(({ id }) => id)],
    ['not by other characters', `'\\x1b[0m \\u2028'`, []],
    ['by the name of a file', `import { db } from '../db.js'`, ['./src/db']],
    ['by the folder of a file', `import { db } from '..'`, ['./src/db']],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      expect([...mentions.in(text).tables]).toEqual(expected);
    });
  }

  it('by the packages of what it imports, where types tell them', () => {
    const { tables: found } = mentions.in('store.run()', ['other', '@nestjs/common']);
    expect([...found]).toEqual(['@nestjs/common', 'express', 'http']);
  });
});

describe('names that a text speaks of', () => {
  const mentions = new Mentions([], ['exec', 'execSync']);

  it('one of those asked for', () => {
    expect(mentions.in('cp.exec(a)').names(['spawn', 'exec'])).toBe(true);
  });

  it('as whole words', () => {
    expect(mentions.in('cp.execFile(a)').names(['exec'])).toBe(false);
  });

  it('in any letters', () => {
    expect(mentions.in('cp.\\u0065xec(a)').names(['exec'])).toBe(true);
  });
});
