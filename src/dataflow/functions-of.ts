import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, type FunctionNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { demand, type Demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** Values looked at for one callee. */
const MOST_VALUES = 24;

/** Wrappers that call the function they are given, and nothing else of this file. */
const PASSES_FUNCTION = new Set([
  'bind',
  'promisify',
  'useCallback',
  'memoize',
  'once',
  'debounce',
  'throttle',
  'asyncHandler',
]);

/**
 * The functions of this file that an expression may be: by name, member, method, branch, or in a wrapper that leaves
 * parameters as they are.
 */
export function resolveFunctions(file: FileFlow, node: TSESTree.Node, query: Query): readonly FunctionNode[] {
  const found = new Set<FunctionNode>();
  const seen = new Set<TSESTree.Node>();
  const queue: Demand[] = [demand(node)];
  for (let at = 0; at < queue.length && at < MOST_VALUES; at += 1) {
    const asked = queue[at] as Demand;
    const inner = unwrap(asked.node);
    if (asked.path.length === 0) {
      if (isFunction(inner)) {
        found.add(inner);
        continue;
      }
      if (seen.has(inner)) continue;
      seen.add(inner);
      if (inner.type === 'CallExpression') {
        const wrapped = wrappedFunction(inner);
        if (wrapped) queue.push(demand(wrapped, [], asked.context));
        else continue;
      }
    }
    if (!query.charge()) break;
    for (const origin of file.originsOf({ ...asked, node: inner }, query)) {
      if (origin.kind === 'value') queue.push(origin.demand);
    }
  }
  return [...found];
}

function wrappedFunction(node: TSESTree.CallExpression): TSESTree.Node | undefined {
  const callee = unwrap(node.callee);
  const name =
    callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? staticKey(callee) : '';
  if (name === undefined || !PASSES_FUNCTION.has(name)) return undefined;
  return name === 'bind' && callee.type === 'MemberExpression' ? callee.object : node.arguments[0];
}
