import { describe, expect, it } from 'vitest';
import { parseAccessPath, parsePosition, parseShape } from '../../src/dataflow/access-path.ts';
import { ApiGraph } from '../../src/dataflow/api-graph.ts';
import type { Model } from '../../src/dataflow/model.ts';

const member = (...names: readonly string[]): object => ({ kind: 'member', names });

describe('paths', () => {
  const paths: Readonly<Record<string, object>> = {
    'a.b': { root: { kind: 'names', names: ['a'] }, tokens: [member('b')] },
    'f()': { root: { kind: 'names', names: ['f'] }, tokens: [{ kind: 'call' }] },
    'new C()': { root: { kind: 'names', names: ['C'] }, tokens: [{ kind: 'construct' }] },
    'new C().m()': {
      root: { kind: 'names', names: ['C'] },
      tokens: [{ kind: 'construct' }, member('m'), { kind: 'call' }],
    },
    '{a,b}.{c,d}': { root: { kind: 'names', names: ['a', 'b'] }, tokens: [member('c', 'd')] },
    '*.a': { root: { kind: 'module' }, tokens: [{ kind: 'any-member' }, member('a')] },
    'module()': { root: { kind: 'module' }, tokens: [{ kind: 'call' }] },
    'f``': { root: { kind: 'names', names: ['f'] }, tokens: [{ kind: 'tag' }] },
    'a[]': { root: { kind: 'names', names: ['a'] }, tokens: [{ kind: 'index' }] },
    'Type<0>': {
      root: { kind: 'names', names: ['Type'] },
      tokens: [{ kind: 'parameter', parameter: { first: 0, rest: false } }],
    },
    'export GET<0>': {
      root: { kind: 'export', names: ['GET'] },
      tokens: [{ kind: 'parameter', parameter: { first: 0, rest: false } }],
    },
    'export *<1..>': {
      root: { kind: 'export', names: ['*'] },
      tokens: [{ kind: 'parameter', parameter: { first: 1, rest: true } }],
    },
    'export {a,b}.c<*>': {
      root: { kind: 'export', names: ['a', 'b'] },
      tokens: [member('c'), { kind: 'parameter', parameter: { first: 0, rest: true } }],
    },
    '@Body()': {
      root: { kind: 'names', names: ['Body'] },
      tokens: [{ kind: 'call' }, { kind: 'decorated' }],
    },
    'pg#Client.query': {
      root: { kind: 'type-of', module: 'pg', name: 'Client' },
      tokens: [member('query')],
    },
    '@a/b#Client': { root: { kind: 'type-of', module: '@a/b', name: 'Client' }, tokens: [] },
    '<div dangerouslySetInnerHTML>': {
      root: { kind: 'element', name: 'div' },
      tokens: [member('<dangerouslySetInnerHTML>')],
    },
    '<* {href,src}>': { root: { kind: 'element', name: '*' }, tokens: [member('<href>', '<src>')] },
  };
  for (const [text, parsed] of Object.entries(paths))
    it(text, () => expect(parseAccessPath(text)).toEqual(parsed));

  it('go into the parameters of functions that are given to a call', () => {
    const { tokens } = parseAccessPath('route(0.handler)<1>');
    expect(tokens).toEqual([
      {
        kind: 'callback',
        construct: false,
        position: { base: { kind: 'argument', index: 0 }, steps: [{ kind: 'property', names: ['handler'] }] },
        parameter: { first: 1, rest: false },
      },
    ]);
  });

  const errors: readonly (readonly [text: string, problem: string])[] = [
    ['', "'': a name expected at character 1"],
    ['a.', "'a.': a name expected at character 3"],
    ['a..b', "'a..b': a name expected at character 3"],
    ['{a', "'{a': '}' expected at character 3"],
    ['new C', "'new C': '()' expected after 'new' at character 6"],
    ['f(0)', "'f(0)': '<' expected at character 5"],
    [
      'f(x)<0>',
      "'f(x)<0>': an argument's index, 'last', 'return', 'this', 'callee', 'value', 'holes', 'text' expected at character 3",
    ],
    ['f(0)<a>', "'f(0)<a>': the index of a parameter expected at character 6"],
    ['a b', "'a b': '.', '()', '(…)<n>', '[]' or '``' expected at character 2"],
    ['<div>', "'<div>': ' ' expected at character 5"],
  ];
  for (const [text, problem] of errors)
    it(`not: ${text}`, () => expect(() => parseAccessPath(text)).toThrow(problem));
});

describe('positions', () => {
  const property = (...names: readonly string[]): object => ({ kind: 'property', names });
  const positions: Readonly<Record<string, object>> = {
    '0': { base: { kind: 'argument', index: 0 }, steps: [] },
    '0.sql': { base: { kind: 'argument', index: 0 }, steps: [property('sql')] },
    '0[].sql': { base: { kind: 'argument', index: 0 }, steps: [{ kind: 'index' }, property('sql')] },
    '0.**.$where': {
      base: { kind: 'argument', index: 0 },
      steps: [{ kind: 'any-depth' }, property('$where')],
    },
    '1..': { base: { kind: 'arguments-from', index: 1 }, steps: [] },
    '*': { base: { kind: 'arguments-from', index: 0 }, steps: [] },
    last: { base: { kind: 'last' }, steps: [] },
    this: { base: { kind: 'this' }, steps: [] },
    value: { base: { kind: 'value' }, steps: [] },
    'value.__html': { base: { kind: 'value' }, steps: [property('__html')] },
    holes: { base: { kind: 'holes' }, steps: [] },
    text: { base: { kind: 'text' }, steps: [] },
    return: { base: { kind: 'return' }, steps: [] },
    'return.{get,all}().*': {
      base: { kind: 'return' },
      steps: [property('get', 'all'), { kind: 'call' }, { kind: 'any-property' }],
    },
    '0.Set-Cookie': { base: { kind: 'argument', index: 0 }, steps: [property('Set-Cookie')] },
  };
  for (const [text, parsed] of Object.entries(positions))
    it(text, () => expect(parsePosition(text)).toEqual(parsed));

  for (const text of ['', 'x', '0.', '0.{a', '0 ', 'first'])
    it(`not: '${text}'`, () => expect(() => parsePosition(text)).toThrow(`'${text}': `));
});

describe('shapes of functions', () => {
  it('name the parameters beside the one that is meant', () => {
    expect(parseShape('(err, _, {res,response}, *)')).toEqual({
      index: 1,
      names: [['err'], undefined, ['res', 'response'], undefined],
    });
  });
  for (const text of ['(a, b)', '_', '(_', '(_) '])
    it(`not: '${text}'`, () => expect(() => parseShape(text)).toThrow(`'${text}': `));
});

describe('rows that cannot be read', () => {
  const broken: readonly (readonly [name: string, model: Model, problem: string])[] = [
    [
      'a path',
      { package: 'm', sources: [{ path: 'a.', tier: 'remote', kind: 'text', label: 'x' }] },
      "m, sources[0]: 'a.': a name expected at character 3",
    ],
    [
      'a role',
      {
        package: 'm',
        operations: [
          { concept: 'c', call: 'f', roles: { a: '0' } },
          { concept: 'c', call: 'f', roles: { a: 'x' } },
        ],
      },
      "m, operations[1]: 'x': an argument's index",
    ],
    [
      'a base that nobody declares',
      { package: 'm', types: { A: { extends: ['n#B'] } } },
      "m: type 'A' extends 'n#B', which no table declares",
    ],
    [
      'a type of another table',
      { package: 'm', types: { A: ['n#B.c'] } },
      "no table declares the type 'n#B'",
    ],
    [
      'a condition',
      {
        package: 'm',
        sanitizers: [{ call: 'f', input: '0', output: 'return', for: ['*'], given: { 0: 'Nothing' } }],
      },
      "m, sanitizers[0]: 'given' names the type 'Nothing', which no table declares",
    ],
    ['a shape', { package: 'm', types: { A: { shapes: ['(a, b)'] } } }, "'(a, b)': no parameter is '_'"],
  ];
  for (const [name, model, problem] of broken)
    it(`${name} is named`, () => expect(() => new ApiGraph([model])).toThrow(problem));
});
