import { describe, expect, it } from 'vitest';
import type { BulwarkSettings } from '../../src/analysis/settings.ts';
import { concept } from '../../src/dataflow/concept.ts';
import type { Model, OperationRow, RowConditions } from '../../src/dataflow/model.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Storing = concept<'value' | 'options', { readonly safe: boolean; readonly loud: boolean }>('storing');

function storing(conditions: RowConditions, facts: object = {}): OperationRow {
  return { concept: Storing.name, call: 'put()', roles: { value: '0' }, facts: { ...facts }, ...conditions };
}

const head = "import { put, other, LIMIT } from 'store';";

/** The facts of each place that stores something, one text a place. */
function found(
  code: string,
  rows: readonly OperationRow[],
  settings: BulwarkSettings = {},
  filename?: string,
): readonly string[] {
  const models: readonly Model[] = [{ package: 'store', operations: rows }];
  return analysisOf(`${head}\n${code}`, models, settings, filename)
    .instancesOf(Storing)
    .map(({ facts }) => JSON.stringify(facts));
}

/** Whether a row with this condition speaks of the call. */
function speaks(
  code: string,
  conditions: RowConditions,
  settings?: BulwarkSettings,
  filename?: string,
): boolean {
  return found(code, [storing(conditions)], settings, filename).length > 0;
}

/** Cases of a condition: code, the condition, and whether the row speaks. What is not known does not. */
function table(
  name: string,
  cases: readonly (readonly [name: string, code: string, conditions: RowConditions, speaks: boolean])[],
): void {
  describe(name, () => {
    for (const [title, code, conditions, expected] of cases)
      it(`${title}: ${expected ? 'speaks' : 'is silent'}`, () =>
        expect(speaks(code, conditions)).toBe(expected));
  });
}

table('when', [
  ['a constant argument', "put('a');", { when: { 0: 'a' } }, true],
  ['another constant', "put('b');", { when: { 0: 'a' } }, false],
  ['a text in another case', "put('Set-Cookie');", { when: { 0: 'set-cookie' } }, true],
  ['one of several', "put('b');", { when: { 0: ['a', 'b'] } }, true],
  ['a property', 'put(x, { shell: true });', { when: { '1.shell': true } }, true],
  ['a property of another value', 'put(x, { shell: false });', { when: { '1.shell': true } }, false],
  ['a property that is missing', 'put(x, {});', { when: { '1.shell': true } }, false],
  ['null', 'put(null);', { when: { 0: null } }, true],
  ['a number', 'put(8);', { when: { 0: 8 } }, true],
  ['a number as a text', "put('8');", { when: { 0: 8 } }, false],
  ['a variable', "const kind = 'a'; put(kind);", { when: { 0: 'a' } }, true],
  ['one branch of two', "put(x ? 'a' : 'b');", { when: { 0: 'a' } }, false],
  ['both branches', "put(x ? 'a' : 'b');", { when: { 0: ['a', 'b'] } }, true],
  ['a value of unknown origin', 'put(LIMIT);', { when: { 0: 'a' } }, false],
  ['no such argument', 'put();', { when: { 0: 'a' } }, false],
  ['all of several conditions', "put('a', 1);", { when: { 0: 'a', 1: 1 } }, true],
  ['one of several conditions', "put('a', 2);", { when: { 0: 'a', 1: 1 } }, false],
]);

table('arity', [
  ['the number', 'put(a, b);', { arity: 2 }, true],
  ['another', 'put(a);', { arity: 2 }, false],
  ['within the least and the most', 'put(a, b);', { arity: [1, 2] }, true],
  ['more than the most', 'put(a, b, c);', { arity: [1, 2] }, false],
  ['a spread list', 'put(...list);', { arity: 2 }, false],
  ['through call()', 'put.call(null, a, b);', { arity: 2 }, true],
]);

table('directive', [
  ['of the module', 'put(a);', { directive: 'use server' }, false],
  ['of the function', "function f() { 'use server'; put(a); }", { directive: 'use server' }, true],
  [
    'of a function around it',
    "function f() { 'use server'; return () => put(a); }",
    { directive: 'use server' },
    true,
  ],
  ['of a function beside it', "function f() { 'use server'; } put(a);", { directive: 'use server' }, false],
  ['another', "function f() { 'use client'; put(a); }", { directive: 'use server' }, false],
  ['a text that is none', "function f() { g(); put('use server'); }", { directive: 'use server' }, false],
]);

describe('files', () => {
  const cases: readonly (readonly [filename: string, globs: readonly string[], speaks: boolean])[] = [
    ['app/api/route.ts', ['app/**/route.ts'], true],
    ['web/app/api/route.ts', ['app/**/route.ts'], true],
    ['web/app/api/route.ts', ['./app/**/route.ts'], false],
    ['app/api/routes.ts', ['app/**/route.ts', '*.js'], false],
    // What has no name may stand anywhere.
    ['<input>', ['**/*'], false],
  ];
  for (const [filename, files, expected] of cases)
    it(`${filename} in ${files.join(', ')}: ${expected ? 'speaks' : 'is silent'}`, () =>
      expect(speaks('put(a);', { files }, {}, filename)).toBe(expected));
});

describe('versions', () => {
  const cases: readonly (readonly [project: string | undefined, row: string, speaks: boolean])[] = [
    ['^3.17.0', '>=3.17', true],
    ['^3.6.0', '>=3.17', false],
    ['^2', '>=3.17', false],
    ['~2.4', '<3', true],
    ['>=2', '<3', false],
    [undefined, '<3', false],
  ];
  for (const [project, versions, expected] of cases)
    it(`${project ?? 'nothing known'} in ${versions}: ${expected ? 'speaks' : 'is silent'}`, () => {
      const settings = project === undefined ? {} : { versions: { store: project } };
      expect(speaks('put(a);', { versions }, settings)).toBe(expected);
    });

  it('are those of the package, also for a part of it', () => {
    const models: readonly Model[] = [
      { package: '@acme/store/promise', operations: [storing({ versions: '>=2' })] },
    ];
    const code = "import { put } from '@acme/store/promise'; put(a);";
    const analysis = analysisOf(code, models, { versions: { '@acme/store': '^2' } });
    expect(analysis.instancesOf(Storing)).toHaveLength(1);
  });
});

describe('facts of rows of which it is not known whether they hold', () => {
  const byVersion = [
    storing({ versions: '<3' }, { safe: false, loud: true }),
    storing({ versions: '>=3' }, { safe: true, loud: true }),
  ];
  const byOption = [
    storing({ when: { '1.mode': 'safe' } }, { safe: true, loud: true }),
    storing({}, { safe: false, loud: true }),
  ];
  const cases: readonly (readonly [
    name: string,
    code: string,
    rows: readonly OperationRow[],
    facts: object,
  ])[] = [
    ['the version is unknown, and the rows name all', 'put(a);', byVersion, { loud: true }],
    ['an option is known', "put(a, { mode: 'safe' });", byOption, { safe: true, loud: true }],
    ['an option is known to be another', "put(a, { mode: 'fast' });", byOption, { safe: false, loud: true }],
    ['an option is unknown', 'put(a, LIMIT);', byOption, { loud: true }],
    ['an option is one of two', "put(a, { mode: x ? 'safe' : 'fast' });", byOption, { loud: true }],
  ];
  for (const [name, code, rows, facts] of cases)
    it(`are those on which all agree: ${name}`, () =>
      expect(found(code, rows)).toEqual([JSON.stringify(facts)]));

  it('are those that no two APIs contradict, where a value may be either', () => {
    const rows = [
      storing({}, { safe: false, loud: true }),
      { ...storing({}, { safe: true, quick: true }), call: 'keep()' },
    ];
    const code = "import { keep } from 'store'; (c ? put : keep)(a);";
    expect(found(code, rows)).toEqual(['{"loud":true,"quick":true}']);
  });

  it('are those of the version that the project states', () => {
    const facts = (version: string): readonly string[] =>
      found('put(a);', byVersion, { versions: { store: version } });
    expect(facts('^2')).toEqual(['{"safe":false,"loud":true}']);
    expect(facts('^3')).toEqual(['{"safe":true,"loud":true}']);
    expect(facts('>=2 <4')).toEqual(['{"loud":true}']);
  });

  it('are none where it may be that no row holds', () => {
    expect(found('put(a);', [storing({ versions: '<3' }, { loud: true })])).toEqual([]);
    expect(found('put(a);', [storing({ versions: '<3' }), storing({ versions: '>=4' })])).toEqual([]);
  });
});

describe('rows that make a value safe', () => {
  const models: readonly Model[] = [
    {
      package: 'store',
      sanitizers: [{ call: 'clean()', input: '0', output: 'return', for: ['*'], versions: '>=3' }],
      guards: [{ call: 'isClean()', input: '0', for: ['*'], versions: '>=3' }],
      operations: [storing({})],
    },
    { sources: [{ path: 'input.text', tier: 'remote', kind: 'text', label: 'what was sent' }] },
  ];
  const taint = (code: string, version?: string): string => {
    const settings = version === undefined ? {} : { versions: { store: version } };
    const analysis = analysisOf(`import { put, clean, isClean } from 'store';\n${code}`, models, settings);
    const [instance] = analysis.instancesOf(Storing);
    const [value] = instance?.role('value') ?? [];
    return value ? analysis.taintOf(value, 'sql-value').kind : 'nothing';
  };
  const cases: readonly (readonly [code: string, version: string | undefined, kind: string])[] = [
    ['put(clean(input.text));', '^3', 'safe'],
    ['put(clean(input.text));', '^2', 'tainted'],
    ['put(clean(input.text));', undefined, 'safe'],
    ['const t = input.text; if (isClean(t)) put(t);', '^3', 'safe'],
    ['const t = input.text; if (isClean(t)) put(t);', '^2', 'tainted'],
    ['const t = input.text; if (isClean(t)) put(t);', undefined, 'safe'],
  ];
  for (const [code, version, kind] of cases)
    it(`count where they may hold: ${code} with ${version ?? 'an unknown version'}`, () =>
      expect(taint(code, version)).toBe(kind));
});

describe('parameters', () => {
  const models: readonly Model[] = [
    {
      package: 'store',
      types: {
        Handle: [
          { path: 'open(0)<0>', parameters: 1 },
          { path: 'open(0)<1>', parameters: 2 },
        ],
      },
      operations: [{ concept: Storing.name, call: 'Handle.put()', roles: { value: '0' } }],
    },
  ];
  const cases: readonly (readonly [code: string, count: number])[] = [
    ['open((handle) => handle.put(1));', 1],
    ['open((error, handle) => handle.put(1));', 1],
    ['open((error, handle) => error.put(1));', 0],
    ['open(function (handle) { handle.put(1); });', 1],
    ['function use(error: Error, handle) { handle.put(1); } open(use);', 1],
  ];
  for (const [code, count] of cases)
    it(code, () => {
      const analysis = analysisOf(`import { open } from 'store'; ${code}`, models);
      expect(analysis.instancesOf(Storing)).toHaveLength(count);
    });
});

describe('defaultsFrom', () => {
  const models: readonly Model[] = [
    { package: 'server', types: { App: ['createServer()'], Reply: ['App.get(1)<1>'] } },
    {
      package: 'cookies',
      operations: [
        {
          concept: Storing.name,
          call: 'server#Reply.setCookie()',
          roles: { value: '1', options: '2' },
          defaultsFrom: 'server#App.register(module, 1.parseOptions)',
        },
      ],
    },
  ];
  const setCookie = "app.get('/', (request, reply) => { reply.setCookie('a', 'b'); });";
  const start =
    "import { createServer } from 'server'; import cookies from 'cookies'; const app = createServer();";
  const defaults = (code: string): unknown => {
    const analysis = analysisOf(`${start}\n${code}`, models);
    const [instance] = analysis.instancesOf(Storing);
    return instance?.defaults?.map(({ node, path }) => [
      analysis.file.sourceCode.getText(node as never),
      ...path,
    ]);
  };
  const cases: readonly (readonly [name: string, code: string, defaults: unknown])[] = [
    [
      'the option of the call that sets them',
      `app.register(cookies, { parseOptions: { httpOnly: true } }); ${setCookie}`,
      [['{ parseOptions: { httpOnly: true } }', 'parseOptions']],
    ],
    ['nothing where that call has no options', `app.register(cookies); ${setCookie}`, []],
    ['unknown where there is no such call', setCookie, undefined],
    [
      'unknown where the call is given another module',
      `app.register(other, { parseOptions: {} }); ${setCookie}`,
      undefined,
    ],
  ];
  for (const [name, code, expected] of cases) it(name, () => expect(defaults(code)).toEqual(expected));

  it('nothing where no other call sets them', () => {
    const [instance] = analysisOf(`${head} put(a);`, [
      { package: 'store', operations: [storing({})] },
    ]).instancesOf(Storing);
    expect(instance?.defaults).toEqual([]);
  });
});
