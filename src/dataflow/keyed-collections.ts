import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../syntax/unwrap.ts';
import { ANY, demand, MAP_KEYS, type CallContext, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** Collections whose entries are pairs of a key and a value. */
const MAPS = new Set(['Map', 'WeakMap', 'URLSearchParams', 'FormData', 'Headers']);

/** Whether a value is known to be a collection of keys and values that is made in this file. */
export function isMap(
  file: FileFlow,
  receiver: TSESTree.Node,
  context: CallContext | undefined,
  query: Query,
): boolean {
  const isNew = (node: TSESTree.Node): boolean =>
    node.type === 'NewExpression' && node.callee.type === 'Identifier' && MAPS.has(node.callee.name);
  const inner = unwrap(receiver);
  return (
    isNew(inner) ||
    file
      .originsOf(demand(inner, [], context), query)
      .some((origin) => origin.kind === 'value' && isNew(unwrap(origin.demand.node)))
  );
}

/**
 * What is in a collection by the value it was made from: `new Set(list)`, `new Map(entries)`, `new Array(a, b)`.
 * Undefined for constructions of anything else.
 */
export function collectionOrigins(
  file: FileFlow,
  node: TSESTree.NewExpression,
  path: KeyPath,
  context: CallContext | undefined,
): readonly Origin[] | undefined {
  const { callee } = node;
  if (callee.type !== 'Identifier' || file.bindings.of(callee)?.variable) return undefined;
  const [first] = node.arguments;
  const value = (below: KeyPath): readonly Origin[] =>
    first ? [{ kind: 'value', demand: demand(first, below, context) }] : [];
  switch (callee.name) {
    case 'Set':
      return value(path.length === 0 ? [] : [path[0] === '**' ? '**' : ANY, ...path.slice(1)]);
    case 'Array':
      return node.arguments.flatMap((one): readonly Origin[] => [
        { kind: 'value', demand: demand(one, path.slice(1), context) },
      ]);
    case 'Map':
      return mapOrigins(first, path, context, value);
    default:
      return undefined;
  }
}

function mapOrigins(
  entries: TSESTree.Node | undefined,
  path: KeyPath,
  context: CallContext | undefined,
  value: (below: KeyPath) => readonly Origin[],
): readonly Origin[] {
  const [key, ...below] = path;
  if (key === undefined || key === '**') return value(path);
  if (key === MAP_KEYS) return value([ANY, '0']);
  // As entries of a loop the pairs themselves are asked for.
  if (key === ANY && (below[0] === '0' || below[0] === '1')) return value(path);
  const list = entries && unwrap(entries);
  const pairs = list?.type === 'ArrayExpression' ? list.elements.map((one) => one && unwrap(one)) : [];
  const matching = pairs.flatMap((pair) =>
    pair?.type === 'ArrayExpression' &&
    pair.elements[1] &&
    pair.elements[0]?.type === 'Literal' &&
    String(pair.elements[0].value) === key
      ? [pair.elements[1]]
      : [],
  );
  if (matching.length === 0) return value([ANY, '1', ...below]);
  return matching.map((one): Origin => ({ kind: 'value', demand: demand(one, below, context) }));
}
