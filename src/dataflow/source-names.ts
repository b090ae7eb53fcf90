import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { demand, type Demand, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** Whether a name in the expression itself, not one it got its value from, is what usually stands for an API. */
export function isConventional(file: FileFlow, node: TSESTree.Node): boolean {
  const { conventions } = file.graph;
  let current = unwrap(node);
  while (current.type === 'MemberExpression') {
    if (conventions.has(staticKey(current) ?? '')) return true;
    current = unwrap(current.object);
  }
  // What a call gives is known by the call.
  return current.type !== 'Identifier' || conventions.has(current.name);
}

/** Whether the code itself has put something else in the place of what came from outside. */
export function isOverwritten(file: FileFlow, { node, path, context }: Demand, query: Query): boolean {
  const keys = [...path];
  let current = unwrap(node);
  while (current.type === 'MemberExpression') {
    const key = staticKey(current);
    if (key === undefined) return false;
    keys.unshift(key);
    current = unwrap(current.object);
  }
  if (current.type !== 'Identifier' || keys.length === 0) return false;
  const given = (below: KeyPath): readonly Origin[] => file.originsOf(demand(current, below, context), query);
  const isOutside = ({ kind }: Origin): boolean =>
    kind === 'parameter' || kind === 'global' || kind === 'import';
  return given([]).some(isOutside) && !given(keys).some(isOutside);
}
