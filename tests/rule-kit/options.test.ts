import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { createRule } from '../../src/rule-kit/create-rule.ts';
import {
  certaintyReport,
  flowReport,
  ignoreTests,
  optionsSchema,
  type CertaintyReport,
} from '../../src/rule-kit/options.ts';

let seen: unknown;
const rule = createRule<
  'never',
  readonly [{ readonly report: CertaintyReport; readonly ignoreTests: boolean }]
>({
  name: 'no-made-up',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow what this test made up',
      cwe: ['CWE-20'],
      owasp: ['A05:2025'],
      precision: 'high',
      securitySeverity: 5,
      recommended: false,
      strict: false,
      confidence: { never: 'certain' },
      concepts: [],
    },
    messages: { never: 'Never.' },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create: (_, [options]) => {
    seen = options;
    return {};
  },
});

function optionsFor(...options: readonly object[]): unknown {
  seen = undefined;
  new Linter().verify('', {
    plugins: { made: { rules: { up: rule } } },
    rules: { 'made/up': ['error', ...options] },
  });
  return seen;
}

describe('options of a rule', () => {
  it('are its defaults where the configuration gives none', () => {
    expect(optionsFor()).toEqual({ report: 'certain', ignoreTests: true });
  });

  it('keep the defaults of what the configuration does not name', () => {
    expect(optionsFor({ report: 'potential' })).toEqual({ report: 'potential', ignoreTests: true });
  });

  it('get their defaults also from programs that do not fill them in', () => {
    rule.create({ options: [{ ignoreTests: false }], sourceCode: { ast: {} } } as never);
    expect(seen).toEqual({ report: 'certain', ignoreTests: false });
  });

  const wrong: readonly object[] = [{ report: 'tainted' }, { ignoreTests: 1 }, { other: true }];
  for (const options of wrong) {
    it(`${JSON.stringify(options)} is an error of the configuration`, () => {
      expect(() => optionsFor(options)).toThrow(/made\/up/);
    });
  }

  it('are the same two values of report for all rules of a shape', () => {
    expect(flowReport.report.enum).toEqual(['tainted', 'dynamic']);
    expect(certaintyReport.report.enum).toEqual(['certain', 'potential']);
  });
});
