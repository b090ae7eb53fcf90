import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './file-analysis.ts';
import type { SqlForm, SqlText } from './sql-statements.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import type { FlowPath } from '../dataflow/taint.ts';
import { isFunction } from '../syntax/functions.ts';
import { sqlTokens } from '../syntax/sql/tokens.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** A placeholder in quotes, where the formatter adds quotes of its own. */
export interface QuotedPlaceholder {
  /** The literal it is written in. */
  readonly node: TSESTree.Node;
  /** With its quotes: `'?'`. */
  readonly text: string;
}

/** `'?'`, `'$1'`, `'${name}'` and the other notations of formatters that fill placeholders wherever they stand. */
const QUOTED_PLACEHOLDER: Readonly<Record<string, RegExp>> = {
  '?': /^'\?'$/,
  $1: /^'\$(?:\d+|\{\s*\w+\s*\}|\(\s*\w+\s*\)|<\s*\w+\s*>|\[\s*\w+\s*\]|\/\s*\w+\s*\/)'$/,
};

/** The first placeholder of a form that stands in quotes, when values are given for it. */
export function quotedPlaceholder(text: SqlText, form: SqlForm): QuotedPlaceholder | undefined {
  const { facts, parameters } = text;
  const pattern = QUOTED_PLACEHOLDER[facts.placeholder ?? ''];
  if (facts.substitutes !== 'anywhere' || !pattern) return undefined;
  if (!parameters.some(({ node }) => !isFunction(unwrap(node)))) return undefined;
  for (const part of form.shape.parts) {
    if (!('text' in part)) continue;
    const token = sqlTokens([{ text: part.text }]).find(
      (one) => one.kind === 'string' && pattern.test(one.text),
    );
    if (token) return { node: part.node, text: token.text };
  }
  return undefined;
}

/**
 * The first value from outside that may be an object where a placeholder is compared with a column: the driver makes
 * assignments of it, and `password = ?` becomes a comparison of the column with itself.
 */
export function objectParameter(
  analysis: Analysis,
  text: SqlText,
  form: SqlForm,
): { readonly value: Demand; readonly path: FlowPath } | undefined {
  if (text.facts.expandsObjects !== true || form.holes.length > 0) return undefined;
  // A connection that writes objects as text is safe, wherever it is made in the file.
  if (analysis.file.sourceCode.text.includes('stringifyObjects')) return undefined;
  const compared = comparedPlaceholders(form);
  for (const list of text.parameters) {
    for (const index of compared) {
      const value = demand(list.node, [...list.path, String(index)]);
      const found = elementOf(list.node, index);
      const taint = analysis.taintOf(value, 'filter-structure', { kinds: ['structure'] });
      if (taint.kind === 'tainted') return { value: found ? demand(found) : value, path: taint.path };
    }
  }
  return undefined;
}

/** Numbers of the placeholders after `=` and the like, counted from 0. */
function comparedPlaceholders(form: SqlForm): readonly number[] {
  const tokens = sqlTokens(form.parts);
  let count = -1;
  return tokens.flatMap((token, at) => {
    if (token.text !== '?') return [];
    count += 1;
    const clause = tokens
      .slice(0, at)
      .findLast(({ text }) => /^(?:where|having|on|set|values)$/i.test(text))?.text;
    return /^(?:[<>!]?=|<>)$/.test(tokens[at - 1]?.text ?? '') && /^(?:where|having|on)$/i.test(clause ?? '')
      ? [count]
      : [];
  });
}

function elementOf(list: TSESTree.Node, index: number): TSESTree.Node | undefined {
  const inner = unwrap(list);
  const element = inner.type === 'ArrayExpression' ? inner.elements[index] : undefined;
  return element ?? undefined;
}
