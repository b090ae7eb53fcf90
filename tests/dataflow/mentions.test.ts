import { describe, expect, it } from 'vitest';
import { Mentions } from '../../src/dataflow/mentions.ts';

describe('modules that a text speaks of', () => {
  const mentions = new Mentions([
    { module: 'pg', names: ['pool'] },
    { module: 'socket.io', names: [] },
    { module: '@nestjs/common', names: [] },
    { module: './src/db', names: [] },
  ]);
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['by its specifier', `require('pg')`, ['pg']],
    ['by a path below it', `import x from 'pg/lib/client'`, ['pg']],
    ['by a name that stands for its type', `pool.query('')`, ['pg']],
    ['by such a name of a parameter that is not used', `(_pool) => 1`, ['pg']],
    ['not by a longer word', `jpg; pools; mypool`, []],
    ['by a specifier of several words', `import '@nestjs/common'`, ['@nestjs/common']],
    ['not by one word of several', `const socket = common`, []],
    ['by the name of a file', `import { db } from '../db.js'`, ['./src/db']],
    ['by the folder of a file', `import { db } from '..'`, ['./src/db']],
  ];
  for (const [name, text, modules] of cases) {
    it(name, () => {
      expect([...mentions.modulesIn(text)]).toEqual(modules);
    });
  }
});
