import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { CodeFacts } from '../concepts/code-evaluation.ts';
import type { Shape } from '../dataflow/string-shape.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

/** What could stand in place of a call that compiles a text, and what that is. */
export interface Replacement {
  readonly kind: 'parse' | 'member';
  readonly fix: TSESLint.ReportFixFunction;
}

const CHAIN = String.raw`[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*`;
const DOT = new RegExp(String.raw`^\s*(${CHAIN})\.$`);
const BRACKET = new RegExp(String.raw`^\s*(${CHAIN})\[(['"])$`);

/**
 * The call of `JSON.parse`, or the computed member, that a text which is compiled was written for.
 *
 * @example eval('(' + text + ')') → JSON.parse(text)
 * @example eval('settings.' + name) → settings[name]
 */
export function replaceEvaluation(
  call: TSESTree.Node,
  { shape: kind }: Partial<CodeFacts>,
  { parts }: Shape,
  analysis: Analysis,
): Replacement | undefined {
  const holes = parts.flatMap((part) => ('hole' in part ? [part.hole] : []));
  const [hole] = holes;
  if (!hole || holes.length > 1 || (call.type !== 'CallExpression' && call.type !== 'NewExpression'))
    return undefined;
  if (call.arguments.length !== 1 || hole.node.range[0] < call.range[0] || hole.node.range[1] > call.range[1])
    return undefined;
  const at = parts.findIndex((part) => 'hole' in part);
  const textOf = (some: Shape['parts']): string =>
    some.map((part) => ('text' in part ? part.text : '')).join('');
  const [before, after] = [textOf(parts.slice(0, at)), textOf(parts.slice(at + 1))];
  const value = analysis.file.sourceCode.getText(hole.node as never);
  if (kind === 'function') {
    const outer = wrapped(call).parent;
    const isRun =
      outer?.type === 'CallExpression' && unwrap(outer.callee) === call && outer.arguments.length === 0;
    const isData = /^\s*return\s*\(?\s*$/.test(before) && /^\s*\)?\s*;?\s*$/.test(after);
    if (!isRun || !isData || before.includes('(') !== after.includes(')')) return undefined;
    return { kind: 'parse', fix: (fixer) => fixer.replaceText(outer as never, `JSON.parse(${value})`) };
  }
  if (kind !== 'eval') return undefined;
  if (/^\s*\(\s*$/.test(before) && /^\s*\)\s*;?\s*$/.test(after))
    return { kind: 'parse', fix: (fixer) => fixer.replaceText(call as never, `JSON.parse(${value})`) };
  const member = memberOf(before, after);
  return member === undefined
    ? undefined
    : { kind: 'member', fix: (fixer) => fixer.replaceText(call as never, `${member}[${value}]`) };
}

function memberOf(before: string, after: string): string | undefined {
  const dotted = DOT.exec(before);
  if (dotted && /^\s*;?\s*$/.test(after)) return dotted[1];
  const quoted = BRACKET.exec(before);
  return quoted && new RegExp(String.raw`^${quoted[2] ?? ''}\]\s*;?\s*$`).test(after) ? quoted[1] : undefined;
}
