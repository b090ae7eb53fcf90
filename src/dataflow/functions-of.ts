import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { contextAt, demand, type Closure, type Demand } from './demand.ts';
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
 * The functions of this file that a value may be, each with the call that made it: by name, member, method, branch, or
 * in a wrapper that leaves parameters as they are.
 */
export function resolveClosures(file: FileFlow, asked: Demand, query: Query): readonly Closure[] {
  const found: Closure[] = [];
  const seen = new Set<TSESTree.Node>();
  const queue: { readonly value: Demand; readonly promised: boolean }[] = [{ value: asked, promised: false }];
  for (let at = 0; at < queue.length && at < MOST_VALUES; at += 1) {
    const { value, promised } = queue[at] as (typeof queue)[number];
    const inner = unwrap(value.node);
    if (value.path.length === 0) {
      if (seen.has(inner)) continue;
      seen.add(inner);
      if (isFunction(inner)) {
        found.push({ node: inner, maker: contextAt(inner, value.context), promised });
        continue;
      }
      const wrapped = inner.type === 'CallExpression' ? wrappedFunction(inner) : undefined;
      if (wrapped) {
        queue.push({
          value: demand(wrapped.node, [], value.context),
          promised: promised || wrapped.by === 'promisify',
        });
        continue;
      }
    }
    if (!query.charge()) break;
    for (const origin of file.originsOf({ ...value, node: inner }, query)) {
      if (origin.kind === 'value') queue.push({ value: origin.demand, promised });
    }
  }
  return found;
}

function wrappedFunction(
  node: TSESTree.CallExpression,
): { readonly node: TSESTree.Node; readonly by: string } | undefined {
  const callee = unwrap(node.callee);
  const by =
    callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? staticKey(callee) : '';
  if (by === undefined || !PASSES_FUNCTION.has(by)) return undefined;
  const wrapped = by === 'bind' && callee.type === 'MemberExpression' ? callee.object : node.arguments[0];
  return wrapped && { node: wrapped, by };
}
