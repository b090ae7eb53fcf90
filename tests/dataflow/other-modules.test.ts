import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { createAnalysis, type Analysis } from '../../src/analysis/file-analysis.ts';
import { ApiGraph } from '../../src/dataflow/api-graph.ts';
import { concept } from '../../src/dataflow/concept.ts';
import type { Imported, OtherModules } from '../../src/dataflow/other-modules.ts';

const Storing = concept<'value'>('storing');
const models = [
  { package: 'store', operations: [{ concept: Storing.name, call: 'put', roles: { value: '0' } }] },
  { sources: [{ path: 'input.text', tier: 'remote', kind: 'text', label: 'what was sent' } as const] },
];

/** Stands for something that has read the other files. */
const fake: OtherModules = {
  constantsOf: ({ specifier, name, path }) => {
    if (specifier !== './config') return undefined;
    return [name, ...path].join('.') === 'settings.mode' ? ['a', 'b'] : undefined;
  },
  passageOf: ({ specifier, name }, index) => {
    if (specifier !== './text') return undefined;
    return name === 'clean'
      ? 'nothing'
      : name === 'first' && index > 0
        ? 'nothing'
        : name === 'first'
          ? 'taint'
          : undefined;
  },
};

function analysisWith(code: string, modules: OtherModules | undefined): Analysis {
  const linter = new Linter();
  linter.verify(`import { put } from 'store';\n${code}`, { languageOptions: { parser: typescriptParser } });
  const sourceCode = linter.getSourceCode() as never;
  return createAnalysis(
    { sourceCode, filename: 'src/a.js', cwd: '/work' },
    new ApiGraph(models),
    {},
    modules,
  );
}

function stored(analysis: Analysis): ReturnType<ReturnType<Analysis['instancesOf']>[number]['role']>[number] {
  const [value] = analysis.instancesOf(Storing).flatMap((instance) => instance.role('value'));
  if (!value) throw new Error('Nothing is stored.');
  return value;
}

describe('what another module exports', () => {
  const cases: readonly (readonly [code: string, known: readonly unknown[]])[] = [
    ["import { settings } from './config'; put(settings.mode);", ['a', 'b']],
    ["import * as config from './config'; put(config.settings.mode);", []],
    ["import { settings } from './config'; const { mode } = settings; put(mode + '!');", ['a!', 'b!']],
    ["import { settings } from './config'; put(settings.other);", []],
    ["import { settings } from './other'; put(settings.mode);", []],
  ];
  for (const [code, known] of cases) {
    it(`is constant as far as it is known: ${code}`, () => {
      const analysis = analysisWith(code, fake);
      const { values, complete } = analysis.constantsOf(stored(analysis));
      expect([values.map(({ value }) => value), complete]).toEqual([known, known.length > 0]);
    });
    it(`is unknown by itself: ${code}`, () => {
      const analysis = analysisWith(code, undefined);
      expect(analysis.constantsOf(stored(analysis)).values).toEqual([]);
    });
  }
});

describe('what another module does with an argument', () => {
  const cases: readonly (readonly [code: string, kind: string, byItself: string])[] = [
    ["import { clean } from './text'; put(clean(input.text));", 'safe', 'dynamic'],
    ["import { first } from './text'; put(first(input.text, 1));", 'tainted', 'dynamic'],
    ["import { first } from './text'; put(first(1, input.text));", 'safe', 'dynamic'],
    ["import { other } from './text'; put(other(input.text));", 'dynamic', 'dynamic'],
    ["import { clean } from './other'; put(clean(input.text));", 'dynamic', 'dynamic'],
    ["import { clean } from './text'; put(clean(...input.text));", 'dynamic', 'dynamic'],
  ];
  for (const [code, kind, byItself] of cases) {
    it(code, () => {
      const answers = [fake, undefined].map((modules) => {
        const analysis = analysisWith(code, modules);
        return analysis.taintOf(stored(analysis), 'sql-value').kind;
      });
      expect(answers).toEqual([kind, byItself]);
    });
  }

  it('is asked with the file that imports it, and the names as they are written', () => {
    const asked: Imported[] = [];
    const analysis = analysisWith("import { clean as tidy } from '../text.js'; put(tidy(input.text));", {
      constantsOf: () => undefined,
      passageOf: (imported) => {
        asked.push(imported);
        return undefined;
      },
    });
    analysis.taintOf(stored(analysis), 'sql-value');
    expect(asked).toEqual([{ filename: 'src/a.js', specifier: '../text.js', name: 'clean', path: [] }]);
  });
});
