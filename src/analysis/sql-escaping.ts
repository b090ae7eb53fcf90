import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './file-analysis.ts';
import type { Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** Functions of the language that encode for something else than SQL. */
const OTHER_ENCODERS = new Set(['escape', 'encodeURIComponent', 'encodeURI', 'stringify', 'addslashes']);

/**
 * Whether a value was made fit for quotes by code of its own: its quotes doubled by `replace`, or encoded by a function
 * meant for another language. Follows names and functions of the file.
 */
export function isEscapedByHand(analysis: Analysis, asked: Demand): boolean {
  const query = new Query(200);
  const seen = new Set<TSESTree.Node>();
  const visit = (one: Demand, budget: number): boolean => {
    const node = unwrap(one.node);
    if (budget === 0 || seen.has(node)) return false;
    seen.add(node);
    if (node.type === 'CallExpression' && one.path.length === 0 && escapesQuotes(node)) return true;
    return analysis.file
      .originsOf({ ...one, node }, query)
      .some((origin) => origin.kind === 'value' && visit(origin.demand, budget - 1));
  };
  return visit(asked, 12);
}

function escapesQuotes(node: TSESTree.CallExpression): boolean {
  const callee = unwrap(node.callee);
  if (callee.type === 'Identifier') return OTHER_ENCODERS.has(callee.name);
  if (callee.type !== 'MemberExpression') return false;
  const method = staticKey(callee) ?? '';
  if (method === 'stringify') return true;
  if (method === 'trim' || method === 'toString' || method === 'replace' || method === 'replaceAll') {
    const [pattern] = node.arguments;
    if (method.startsWith('replace') && pattern && isQuotePattern(pattern)) return true;
    const receiver = unwrap(callee.object);
    return receiver.type === 'CallExpression' && escapesQuotes(receiver);
  }
  return false;
}

function isQuotePattern(pattern: TSESTree.Node): boolean {
  if (pattern.type !== 'Literal') return false;
  if ('regex' in pattern)
    return pattern.regex.pattern.includes("'") || pattern.regex.pattern.includes('\\x27');
  return typeof pattern.value === 'string' && pattern.value === "'";
}
