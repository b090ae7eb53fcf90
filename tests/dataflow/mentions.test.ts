import { describe, expect, it } from 'vitest';
import { ApiGraph } from '../../src/dataflow/api-graph.ts';
import type { Model, TypeRow } from '../../src/dataflow/model.ts';

const operation = (call: string) => ({ concept: 'sending', call, roles: {} });

const table = (
  module: string | undefined,
  calls: readonly string[],
  types?: Record<string, TypeRow>,
): Model => ({
  ...(module !== undefined && { package: module }),
  ...(types && { types }),
  operations: calls.map(operation),
});

const graph = new ApiGraph([
  table('pg', ['Pool.query()'], { Pool: { paths: ['new Pool()'], names: ['pool'] } }),
  table('@scope/common', ['default.send()'], { Base: { extends: ['wire#Socket'] } }),
  table('wire', ['open().flush()', 'Socket.push()'], {
    Socket: { paths: ['open()'], shapes: ['(_, {done})'] },
  }),
  table('./src/db', ['run()']),
  table(undefined, ['fetch()', 'navigator.sendBeacon()']),
  table('hash', ['default()']),
]);

function mentionedIn(
  text: string,
  packages?: readonly string[],
): { declared: readonly string[]; conventional: readonly string[] } {
  const { declared = [], conventional = [] } = graph.mentionedIn(text, packages).get('sending') ?? {};
  return {
    declared: declared.map(({ row }) => row.call).sort(),
    conventional: conventional.map(({ row }) => row.call).sort(),
  };
}

describe('operations that a text may hold', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['with a specifier and the name', `require('pg').Pool.query`, ['Pool.query()']],
    ['with the name that a library of promises makes', `require('pg'); a.queryAsync()`, ['Pool.query()']],
    ['with a path below the specifier', `import 'pg/lib'; a.query()`, ['Pool.query()']],
    ['with a scheme', `import 'node:pg'; a.query()`, ['Pool.query()']],
    ['not without the name', `require('pg'); a.queries()`, []],
    ['not without the specifier', `a.query()`, []],
    ['not with a word in code or in a sentence', `// by pg\nconst pg = 'a pg'; a.query()`, []],
    ['with a specifier of several words', `import '@scope/common'; a.send()`, ['default.send()']],
    ['with a type of another table', `import '@scope/common'; a.push()`, ['Socket.push()']],
    ['with what a module is, whatever it is called', `import h from 'hash'`, ['default()']],
    ['with the name of a global', `globalThis.fetch`, ['fetch()']],
    ['with the name of a member of a global', `navigator.sendBeacon()`, ['navigator.sendBeacon()']],
    ['with the name of a file', `import { run } from '../db.js'`, ['run()']],
    ['with the folder of a file', `import { run } from '..'`, ['run()']],
    ['not with other characters that are', `'\\x1b[0m \\u2028 [\\x41-\\x5a]'`, []],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      expect(mentionedIn(text).declared).toEqual(expected);
    });
  }

  const usual: readonly (readonly [string, string, readonly string[]])[] = [
    ['with a usual name', `pool.query()`, ['Pool.query()']],
    ['with that of a parameter which is not used', `(wire, _done) => a.push()`, ['Socket.push()']],
    ['not with another name', `pools.query()`, []],
  ];
  for (const [name, text, expected] of usual) {
    it(`by convention ${name}`, () => {
      expect(mentionedIn(text)).toEqual({ declared: [], conventional: expected });
    });
  }

  it('all of them with a letter that is written by its number', () => {
    expect(mentionedIn(`require('\\x70g')`).declared).toHaveLength(8);
  });

  it('with the packages of what it imports, where types tell them', () => {
    expect(mentionedIn('store.query(); store.push()', ['other', '@scope/common']).declared).toEqual([
      'Socket.push()',
    ]);
  });
});
