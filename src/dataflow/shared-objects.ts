import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, parameterPattern, parametersOf, type FunctionNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { demand, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** Writes to members of one name that are looked at. */
const MOST_WRITES = 24;

/**
 * What other functions write into the object that a parameter holds at `path`: middleware leaves what it found out on
 * the request for the handlers after it.
 *
 * Two functions are given the same objects where a parameter at the same place is known, by rows, to come from the
 * same library: then all their parameters are paired by place.
 */
export function sharedOrigins(
  file: FileFlow,
  owner: FunctionNode,
  index: number,
  path: KeyPath,
  query: Query,
): readonly Origin[] {
  const found: Origin[] = [];
  for (let depth = 1; depth <= path.length && depth <= 3; depth += 1) {
    for (const write of file.index.writesTo(path[depth - 1] ?? '').slice(0, MOST_WRITES)) {
      if (!query.charge()) return found;
      const place = parameterPlace(file, write.left);
      if (!place || place.owner === owner || place.index !== index || place.path.length !== depth) continue;
      if (!place.path.every((key, at) => key === path[at])) continue;
      if (!isCalledAlike(file, owner, place.owner, query)) continue;
      const value = write.operator === '=' ? write.right : write;
      found.push({ kind: 'value', demand: demand(value, path.slice(depth)) });
    }
  }
  return found;
}

/** The parameter at the root of a member, and the keys from it. */
function parameterPlace(
  file: FileFlow,
  member: TSESTree.Node,
): { readonly owner: FunctionNode; readonly index: number; readonly path: KeyPath } | undefined {
  const path: string[] = [];
  let current = unwrap(member);
  while (current.type === 'MemberExpression') {
    const key = staticKey(current);
    if (key === undefined) return undefined;
    path.unshift(key);
    current = unwrap(current.object);
  }
  if (current.type !== 'Identifier') return undefined;
  const definition = file.bindings.of(current)?.variable?.defs[0];
  const owner = definition?.node as TSESTree.Node | undefined;
  if (String(definition?.type) !== 'Parameter' || !isFunction(owner)) return undefined;
  const index = parametersOf(owner).findIndex(
    (parameter) => parameterPattern(parameter) === (definition?.name as TSESTree.Node),
  );
  return index < 0 ? undefined : { owner, index, path };
}

function isCalledAlike(file: FileFlow, a: FunctionNode, b: FunctionNode, query: Query): boolean {
  const [left, right] = [parametersOf(a), parametersOf(b)];
  for (let at = 0; at < left.length && at < right.length; at += 1) {
    const [one, other] = [left[at], right[at]];
    if (one?.type !== 'Identifier' || other?.type !== 'Identifier') continue;
    const states = new Set(file.apiOf(one, [], query).states);
    if (states.size === 0) continue;
    if (file.apiOf(other, [], query).states.some((state) => states.has(state))) return true;
  }
  return false;
}
