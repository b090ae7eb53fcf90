import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { SqlExecution } from '../../src/concepts/sql-execution.ts';
import { createFlowRule, reportFlows, sink } from '../../src/rule-kit/create-flow-rule.ts';
import { createRule } from '../../src/rule-kit/create-rule.ts';
import { reportedFindings } from '../../src/rule-kit/report.ts';
import type { TextPart } from '../../src/syntax/text-part.ts';

/** Tells the holes before a `#` from those after it. */
function aroundHash(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: 'before' | 'after' }[] {
  let isAfter = false;
  return parts.flatMap((part) => {
    if ('hole' in part)
      return [{ hole: part.hole, kind: isAfter ? ('after' as const) : ('before' as const) }];
    isAfter ||= part.text.includes('#');
    return [];
  });
}

const rule = createFlowRule({
  name: 'no-made-up',
  meta: {
    docs: {
      description: 'Disallow what this test made up',
      cwe: ['CWE-89'],
      owasp: ['A05:2025'],
      precision: 'high',
      securitySeverity: 5,
      recommended: false,
      strict: false,
      fixSafety: 'review',
    },
    messages: {
      taintedText: "'{{source}}', {{label}}, reaches {{sink}}. Do not.",
      taintedName: "'{{source}}' names something in {{sink}}. Do not.",
      wholeText: "'{{source}}' is all there is in {{sink}}. Do not.",
      dynamicText: "'{{value}}' reaches {{sink}}. Do not.",
      quote: 'Quote it.',
    },
    hasSuggestions: true,
  },
  sinks: [
    sink(SqlExecution, 'query', {
      grammar: aroundHash,
      places: {
        before: { context: 'sql-value', tainted: 'taintedText', dynamic: 'dynamicText' },
        after: { context: 'sql-identifier', tainted: 'taintedName' },
      },
      whole: { context: 'sql-fragment', tainted: 'wholeText', dynamic: 'dynamicText' },
      when: ({ raw }) => raw !== true,
      trustedNames: /^quote$/,
      edits: ({ hole }) => ({
        suggest: [{ messageId: 'quote', fix: (fixer) => fixer.insertTextBefore(hole.node as never, '+') }],
      }),
    }),
    sink(SqlExecution, 'identifier', {
      context: 'sql-identifier',
      kinds: ['structure'],
      tainted: 'taintedName',
    }),
  ],
  ignoreTests: true,
});

const models = [
  {
    package: 'store',
    types: { Store: { paths: ['open()'], names: ['store'] } },
    operations: [
      { concept: 'sql-execution', call: 'Store.run()', roles: { query: '0', identifier: '1' } },
      { concept: 'sql-execution', call: 'Store.raw()', roles: { query: '0' }, facts: { raw: true } },
    ],
  },
  {
    types: { Input: { names: ['input'] } },
    sources: [
      { path: 'Input.text', tier: 'remote', kind: 'text', label: 'what was sent' },
      { path: 'Input.body', tier: 'remote', kind: 'structure', label: 'what was sent' },
    ],
  },
];

const head = "import { open } from 'store'; const db = open();";

function reports(
  code: string,
  options: object = {},
  filename = 'src/a.ts',
): readonly (readonly [messageId: string | undefined, place: string, message: string])[] {
  const linter = new Linter();
  const text = `${head}\n${code}`;
  const found = linter.verify(
    text,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: typescriptParser },
      plugins: { made: { rules: { up: rule } } },
      rules: { 'made/up': ['error', options] },
      settings: { bulwark: { models } },
    },
    filename,
  );
  return found.map(({ messageId, message, column, endColumn }) => [
    messageId,
    code.slice(column - 1, (endColumn ?? 1) - 1),
    message,
  ]);
}

describe('a flow rule', () => {
  it('reports the hole that outside data is put in at, in words that name source and sink', () => {
    expect(reports('db.run(`a ${input.text} b`);')).toEqual([
      ['taintedText', 'input.text', "'input.text', what was sent, reaches db.run. Do not."],
    ]);
  });

  it('reports the argument where its text is built elsewhere', () => {
    expect(reports('const t = `a ${input.text}`; db.run(t);')).toEqual([
      ['taintedText', 't', "'input.text', what was sent, reaches db.run. Do not."],
    ]);
  });

  it('judges each hole as the grammar reads it', () => {
    expect(reports('db.run(`a # ${input.text}`);').map(([id]) => id)).toEqual(['taintedName']);
  });

  it('has its own words for a text that is nothing but outside data', () => {
    expect(reports('db.run(input.text);').map(([id]) => id)).toEqual(['wholeText']);
  });

  it('reports one finding a call, the first hole of the first role that offends', () => {
    expect(reports('db.run(`a ${input.text} ${input.text}`, input.body);').map(([, at]) => at)).toEqual([
      'input.text',
    ]);
    expect(reports('db.run("a", input.body);').map(([id]) => id)).toEqual(['taintedName']);
  });

  it('passes over data that nobody can make into what the place needs', () => {
    expect(reports('db.run("a", input.text);')).toEqual([]);
  });

  it('passes over APIs whose facts say that they are none', () => {
    expect(reports('db.raw(`a ${input.text}`);')).toEqual([]);
  });

  it('passes over what a trusted name returns', () => {
    expect(reports('db.run(`a ${quote(input.text)}`);', { report: 'dynamic' })).toEqual([]);
  });

  it('reports values of unknown origin only when asked to, and where it has words for them', () => {
    const code = 'export function f(x) { db.run(`a ${x}`); }';
    expect(reports(code)).toEqual([]);
    expect(reports(code, { report: 'dynamic' })).toEqual([
      ['dynamicText', 'x', "'x' reaches db.run. Do not."],
    ]);
    expect(reports('export function f(x) { db.run(`a # ${x}`); }', { report: 'dynamic' })).toEqual([]);
  });

  it('does not report values of unknown origin in something that is only called as usual', () => {
    expect(reports('export function f(store, x) { store.run(`a ${x}`); }', { report: 'dynamic' })).toEqual(
      [],
    );
    expect(reports('export function f(store) { store.run(`a ${input.text}`); }').map(([id]) => id)).toEqual([
      'taintedText',
    ]);
  });

  it('prefers a place that outside data is seen to reach to one of unknown origin before it', () => {
    const code = 'export function f(x) { db.run(`a ${x} ${input.text}`); }';
    expect(reports(code, { report: 'dynamic' }).map(([id]) => id)).toEqual(['taintedText']);
  });

  it('reports a text once that is given to several calls', () => {
    const code = 'function go(t) { db.run(t); db.run(t); } go(`a ${input.text}`);';
    expect(reports(code).map(([, at]) => at)).toEqual(['input.text']);
  });

  it('leaves test files alone unless told otherwise', () => {
    const code = 'db.run(`a ${input.text}`);';
    expect(reports(code, {}, 'src/a.test.ts')).toEqual([]);
    expect(reports(code, { ignoreTests: false }, 'src/a.test.ts')).toHaveLength(1);
  });

  it('says of its messages what they rest on, and which concepts it asks about', () => {
    expect(rule.meta.docs.confidence).toEqual({
      taintedText: 'tainted',
      taintedName: 'tainted',
      wholeText: 'tainted',
      dynamicText: 'dynamic',
      quote: 'tainted',
    });
    expect(rule.meta.docs.concepts).toEqual(['sql-execution']);
  });

  it('has only the options that make a difference', () => {
    const plain = createFlowRule({
      name: 'no-plain',
      meta: { docs: rule.meta.docs, messages: { tainted: 'No.' } },
      sinks: [sink(SqlExecution, 'query', { context: 'sql-fragment', tainted: 'tainted' })],
    });
    expect(plain.meta.schema).toEqual([]);
    expect(Object.keys((rule.meta.schema as { properties: object }[])[0]?.properties ?? {})).toEqual([
      'report',
      'ignoreTests',
    ]);
  });
});

describe('what was reported', () => {
  it('is kept with the tree of the file, with the way the data took', () => {
    const linter = new Linter();
    linter.verify(`${head} db.run(\`a \${input.text}\`);`, {
      plugins: { made: { rules: { up: rule } } },
      rules: { 'made/up': 'error' },
      settings: { bulwark: { models } },
    });
    const [finding] = reportedFindings(linter.getSourceCode().ast);
    expect(finding).toMatchObject({
      ruleId: 'made/up',
      messageId: 'taintedText',
      evidence: { kind: 'flow', path: { source: { text: 'input.text', label: 'what was sent' } } },
    });
  });
});

describe('a declaration that does not fit', () => {
  it('does not compile: roles are those of the concept, words those of the rule', () => {
    // @ts-expect-error -- the concept has no such role
    sink(SqlExecution, 'qery', { context: 'sql-fragment', tainted: 'tainted' });
    createFlowRule({
      name: 'no-misspelt',
      meta: {
        docs: rule.meta.docs,
        // @ts-expect-error -- there are no words for what the sink says
        messages: { tainted: 'No.' },
      },
      sinks: [sink(SqlExecution, 'query', { context: 'sql-fragment', tainted: 'taintd' })],
    });
  });
});

describe('a rule with flows among other findings', () => {
  it('reports them as a flow rule does', () => {
    const mixed = createRule<'tainted', readonly []>({
      name: 'no-mixed',
      meta: {
        type: 'problem',
        docs: { ...rule.meta.docs, confidence: { tainted: 'tainted' } },
        messages: { tainted: "'{{source}}' reaches {{sink}}." },
        schema: [],
      },
      defaultOptions: [],
      create: (context) => ({
        Program() {
          const sinks = [sink(SqlExecution, 'query', { context: 'sql-fragment', tainted: 'tainted' })];
          reportFlows(context, sinks, 'tainted');
        },
      }),
    });
    const found = new Linter().verify(`${head} db.run(input.text);`, {
      plugins: { made: { rules: { up: mixed } } },
      rules: { 'made/up': 'error' },
      settings: { bulwark: { models } },
    });
    expect(found.map(({ message }) => message)).toEqual(["'input.text' reaches db.run."]);
  });
});
