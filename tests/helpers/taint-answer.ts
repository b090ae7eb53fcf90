import type { Context } from '../../src/concepts/contexts.ts';
import { concept } from '../../src/dataflow/concept.ts';
import { defineModel, type Model } from '../../src/dataflow/model.ts';
import type { Taint, TaintOptions } from '../../src/dataflow/taint.ts';
import language from '../../src/models/web/language.ts';
import { analysisOf } from './analysis.ts';

const Sinking = concept<'value'>('sinking');

/** `source.a` and `source.b` are outside data, `sink(…)` is where it must not go, `clean(…)` makes it safe. */
const small = defineModel({
  operations: [{ concept: 'sinking', call: 'sink', roles: { value: '0' } }],
  sources: [
    { path: 'source.{a,b}', tier: 'remote', kind: 'structure', label: 'a source' },
    { path: 'file.text', tier: 'stored', kind: 'text', label: 'a file' },
  ],
  sanitizers: [{ call: 'clean', input: '0', output: 'return', for: ['sql-value'] }],
});

/** A framework: `app` registers handlers of `req` and `res`, and `server.listen` one of a stream of chunks. */
const framework = defineModel({
  types: {
    App: { names: ['app'] },
    Request: { paths: ['App.{get,post,use}(*)<0>'], names: ['req'] },
    Incoming: ['server.listen(0)<0>'],
  },
  sources: [
    { path: 'Request.{body,query}', tier: 'remote', kind: 'structure', label: 'the request' },
    { path: 'Request.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    {
      path: 'Incoming.on(1)<0>',
      tier: 'remote',
      kind: 'text',
      label: 'the body of the request',
      when: { 0: 'data' },
    },
    { path: 'Incoming[]', tier: 'remote', kind: 'text', label: 'the body of the request' },
  ],
});

const MODELS: readonly Model[] = [language, small, framework];

/** What is known of the argument of the first `sink(…)` in the code. */
export function taintAt(
  code: string,
  options: TaintOptions = {},
  context: Context = 'sql-value',
): {
  readonly taint: Taint;
  readonly textOf: (node: { readonly range: readonly [number, number] }) => string;
} {
  const analysis = analysisOf(code, MODELS);
  const [asked] = analysis.instancesOf(Sinking).flatMap((instance) => instance.role('value'));
  if (!asked) throw new Error('the code has no sink');
  return {
    taint: analysis.taintOf(asked, context, options),
    textOf: ({ range }) => code.slice(range[0], range[1]),
  };
}

/** The source's text for what is tainted, `dynamic` with the source where there is one, else the kind of the answer. */
export function taintAnswer(code: string, options: TaintOptions = {}): string {
  const { taint } = taintAt(code, options);
  if (taint.kind === 'tainted') return taint.path.source.text;
  return taint.kind === 'dynamic' && taint.path ? `dynamic < ${taint.path.source.text}` : taint.kind;
}

/** A row of a table: code, and what is known of the argument of its `sink(…)`. */
export type AnswerRow = readonly [code: string, answer: string];

/** The kind of the answer, or the source's text, after `change` has changed the sink's argument in the tree. */
export function taintOfTree(code: string, change: (argument: Record<string, unknown>) => void): string {
  const analysis = analysisOf(code, MODELS);
  const [statement] = analysis.file.sourceCode.ast.body;
  const call = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (call?.type !== 'CallExpression') throw new Error('the code is no call');
  change(call.arguments[0] as unknown as Record<string, unknown>);
  const [asked] = analysis.instancesOf(Sinking).flatMap((instance) => instance.role('value'));
  if (!asked) throw new Error('the code has no sink');
  analysis.shapesOf(asked);
  const taint = analysis.taintOf(asked, 'sql-value');
  return taint.kind === 'tainted' ? taint.path.source.text : taint.kind;
}
