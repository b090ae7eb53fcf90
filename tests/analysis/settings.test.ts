import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { defineSettings } from '../../src/analysis/define-settings.ts';
import { problemInModel } from '../../src/analysis/model-check.ts';
import bulwark from '../../src/index.ts';
import { loadModels } from '../../src/models/index.ts';

const operation = { concept: 'sql-execution', call: 'run', roles: { query: '0' } };
const source = { path: 'read()', tier: 'remote', kind: 'text', label: 'what was read' } as const;
const sanitizer = { call: 'clean', input: '0', output: 'return', for: ['sql'] };
const guard = { call: 'isClean', input: '0', for: ['sql'] };
const summary = { call: 'copy', input: '0', output: 'return', keeps: 'value' } as const;

/** Settings with one row, in a table of `./src/db`. */
function withRow(kind: string, row: object): object {
  return { models: [{ package: './src/db', [kind]: [row] }] };
}

describe('settings that cannot be read are an error that says what is wrong and where', () => {
  const cases: readonly (readonly [settings: unknown, message: string])[] = [
    [true, ' must be an object'],
    [{ model: [] }, " has the unknown key 'model'; did you mean 'models'?"],
    [{ untrusted: 'remote' }, '.untrusted must be a list of remote, stored, local'],
    [{ untrusted: ['remot'] }, ".untrusted has the unknown entry 'remot'; known are remote, stored, local"],
    [{ libraryMode: 'yes' }, '.libraryMode must be true or false'],
    [{ testFiles: 'test/**' }, '.testFiles must be a list of texts'],
    [
      { assume: ['csfr'] },
      ".assume has the unknown entry 'csfr'; known are csrf, rate-limit, headers, authorization, validation, logging",
    ],
    [
      { trustedHosts: ['https://example.com'] },
      ".trustedHosts has 'https://example.com', which is no host such as 'api.example.com' or '*.example.com'",
    ],
    [{ versions: ['pg'] }, '.versions must map names of packages to ranges'],
    [{ versions: { pg: 'latest' } }, ".versions['pg'] must be a range of versions, such as '^3.17'"],

    [{ models: {} }, '.models must be a list of tables'],
    [{ models: ['pg'] }, '.models[0] must be a table'],
    [
      { models: [{ package: 'x', operation: [] }] },
      ".models[0] (table 'x') has the unknown key 'operation'; did you mean 'operations'?",
    ],
    [
      { models: [{}, { package: '../db' }] },
      ".models[1].package (table '../db') must be a package, or a file of the project that begins with './', counted from the working directory",
    ],
    [{ models: [{ operations: {} }] }, '.models[0].operations must be a list of rows'],
    [{ models: [{ operations: ['run'] }] }, '.models[0].operations[0] must be a row'],

    [
      withRow('operations', { call: 'run', roles: {} }),
      ".models[0].operations[0] (table './src/db') lacks 'concept'",
    ],
    [
      withRow('operations', { ...operation, role: {} }),
      ".models[0].operations[0] (table './src/db') has the unknown key 'role'; did you mean 'roles'?",
    ],
    [
      withRow('operations', { ...operation, concept: 'sql-exec' }),
      ".models[0].operations[0].concept (table './src/db') names the unknown concept 'sql-exec'; did you mean 'sql-execution'?",
    ],
    [
      withRow('operations', { ...operation, concept: 'toString' }),
      ".models[0].operations[0].concept (table './src/db') names the unknown concept 'toString'",
    ],
    [
      withRow('operations', { ...operation, roles: { qery: '0' } }),
      ".models[0].operations[0].roles (table './src/db') names the unknown role 'qery' of 'sql-execution'; did you mean 'query'?",
    ],
    [
      withRow('operations', { ...operation, roles: { query: 'first' } }),
      ".models[0].operations[0].roles (table './src/db') 'query' does not parse: 'first': an argument's index",
    ],
    [
      withRow('operations', { ...operation, call: 'run(' }),
      ".models[0].operations[0].call (table './src/db') does not parse: 'run('",
    ],
    [
      withRow('operations', { ...operation, facts: { placeholders: '?' } }),
      ".models[0].operations[0].facts (table './src/db') names the unknown fact 'placeholders' of 'sql-execution'; did you mean 'placeholder'?",
    ],
    [
      withRow('operations', { ...operation, facts: { raw: 'yes' } }),
      ".models[0].operations[0].facts (table './src/db') 'raw' must be false, true",
    ],
    [
      withRow('operations', { ...operation, facts: { bindProperty: 1 } }),
      ".models[0].operations[0].facts (table './src/db') 'bindProperty' must be a text",
    ],
    [
      withRow('operations', { ...operation, defaultsFrom: 'register' }),
      ".models[0].operations[0].defaultsFrom (table './src/db') does not parse: 'register'",
    ],
    [
      withRow('sources', { ...source, tier: 'R1' }),
      ".models[0].sources[0].tier (table './src/db') must be one of remote, stored, local",
    ],
    [
      withRow('sources', { ...source, kind: 'str' }),
      ".models[0].sources[0].kind (table './src/db') must be one of text, list, structure, key, number, file-name",
    ],
    [
      withRow('sources', { ...source, label: '' }),
      ".models[0].sources[0].label (table './src/db') must be a text",
    ],
    [
      withRow('sanitizers', { ...sanitizer, for: ['sequel'] }),
      ".models[0].sanitizers[0].for (table './src/db') names the unknown context 'sequel'",
    ],
    [
      withRow('sanitizers', { ...sanitizer, for: 'sql' }),
      ".models[0].sanitizers[0].for (table './src/db') must be a list that is not empty",
    ],
    [
      withRow('sanitizers', { ...sanitizer, output: '.' }),
      ".models[0].sanitizers[0].output (table './src/db') does not parse",
    ],
    [
      withRow('guards', { ...guard, safe: true }),
      ".models[0].guards[0].safe (table './src/db') must be one of true, false, returns",
    ],
    [
      withRow('summaries', { ...summary, keeps: 'all' }),
      ".models[0].summaries[0].keeps (table './src/db') must be one of value, taint, format",
    ],
    [
      withRow('summaries', { ...summary, input: ['0', 1] }),
      ".models[0].summaries[0].input (table './src/db') entry 1 must be a text",
    ],

    [
      withRow('guards', { ...guard, when: { 'x y': 1 } }),
      ".models[0].guards[0].when (table './src/db') does not parse",
    ],
    [
      withRow('guards', { ...guard, when: { 1: {} } }),
      ".models[0].guards[0].when (table './src/db') must map '1' to a text, a number, true, false, null, or a list of them",
    ],
    [
      withRow('guards', { ...guard, arity: [2, 1] }),
      ".models[0].guards[0].arity (table './src/db') must be a number of arguments, or the least and the most of them",
    ],
    [
      withRow('guards', { ...guard, files: 'a/**' }),
      ".models[0].guards[0].files (table './src/db') must be a list that is not empty",
    ],
    [
      withRow('guards', { ...guard, directive: 1 }),
      ".models[0].guards[0].directive (table './src/db') must be a text",
    ],
    [
      withRow('guards', { ...guard, versions: 'next' }),
      ".models[0].guards[0].versions (table './src/db') must be a range of versions, such as '>=2 <4'",
    ],
    [
      { models: [{ guards: [{ ...guard, versions: '<4' }] }] },
      '.models[0].guards[0].versions needs a table with a package, whose versions are meant',
    ],

    [
      { models: [{ package: 'x', types: ['createPool()'] }] },
      ".models[0].types (table 'x') must map names to paths",
    ],
    [
      { models: [{ package: 'x', types: { Pool: 'createPool()' } }] },
      ".models[0].types.Pool (table 'x') must be a list of paths",
    ],
    [
      { models: [{ package: 'x', types: { Pool: ['createPool('] } }] },
      ".models[0].types.Pool.paths (table 'x') entry 0 does not parse",
    ],
    [
      { models: [{ package: 'x', types: { Pool: { paths: [{ path: 'f(0)<1>', parameter: 2 }] } } }] },
      ".models[0].types.Pool.paths (table 'x') entry 0 has the unknown key 'parameter'; did you mean 'parameters'?",
    ],
    [
      { models: [{ package: 'x', types: { Pool: { path: ['f()'] } } }] },
      ".models[0].types.Pool (table 'x') has the unknown key 'path'; did you mean 'paths'?",
    ],
    [
      { models: [{ package: 'x', types: { Pool: { extends: ['Client'] } } }] },
      ".models: x: type 'Pool' extends 'Client', which no table declares",
    ],
    [
      { models: [{ package: 'x', operations: [operation, { ...operation, call: 'y#Client.run' }] }] },
      ".models: x, operations[1]: no table declares the type 'y#Client'",
    ],
  ];
  for (const [settings, message] of cases) {
    it(message, () => {
      expect(() => defineSettings(settings as never)).toThrow(`settings.bulwark${message}`);
    });
  }
});

describe('settings that can be read', () => {
  it('come back as they are', () => {
    const settings = {
      untrusted: ['remote', 'stored'],
      trustedHosts: ['api.example.com', '*.example.com', 'localhost:3000'],
      testFiles: ['checks/**'],
      assume: ['csrf', 'rate-limit'],
      versions: { mysql2: '^3.17' },
      libraryMode: false,
      models: [
        {
          package: './src/db',
          operations: [{ ...operation, versions: '<4', arity: [1, 2], facts: { raw: true } }],
        },
        { types: { Db: { names: ['db'] } }, sources: [source], sanitizers: [sanitizer], guards: [guard] },
        { package: '@/db', summaries: [{ ...summary, when: { 1: ['a', null] }, files: ['a/**'] }] },
      ],
    } as const;
    expect(defineSettings(settings)).toBe(settings);
  });

  it('say all that the tables of the plugin say', () => {
    const problems = loadModels().flatMap((model) => problemInModel(model) ?? []);
    expect(problems).toEqual([]);
  });
});

describe('settings of a run', () => {
  const lint = (
    code: string,
    settings: unknown,
    rules: readonly string[] = Object.keys(bulwark.rules),
  ): unknown =>
    new Linter().verify(code, {
      plugins: { bulwark },
      rules: Object.fromEntries(rules.map((name) => [`bulwark/${name}`, 'error' as const])),
      settings: { bulwark: settings },
    });

  it('end it in any rule, whatever stands in the file, when they cannot be read', () => {
    for (const rule of Object.keys(bulwark.rules)) {
      expect(() => lint('', { modles: [] }, [rule]), rule).toThrow(
        "settings.bulwark has the unknown key 'modles'; did you mean 'models'?",
      );
      expect(() => lint('', { models: [{ types: { A: { extends: ['B'] } } }] }, [rule]), rule).toThrow(
        "settings.bulwark.models: globals: type 'A' extends 'B', which no table declares",
      );
    }
  });

  it('are not needed', () => {
    expect(lint('a();', undefined)).toEqual([]);
    expect(lint('a();', {})).toEqual([]);
  });
});
