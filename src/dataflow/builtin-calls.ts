import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { ANY, DEEP, demand, type CallContext, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/**
 * What functions of the language's own objects (`Object.assign`, `Array.from`, `Promise.all`) pass on unchanged;
 * undefined for any other.
 */
export function globalCallOrigins(
  file: FileFlow,
  object: string,
  node: TSESTree.CallExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] | undefined {
  const callee = unwrap(node.callee);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  const [first, second] = node.arguments;
  const [key = '', ...below] = path;
  const element = key === DEEP ? DEEP : ANY;
  const value = (next: TSESTree.Node | undefined, rest: KeyPath = path): readonly Origin[] =>
    next
      ? [
          {
            kind: 'value',
            demand: demand(next.type === 'SpreadElement' ? next.argument : next, rest, context),
          },
        ]
      : [];
  switch (`${object}.${method}`) {
    case 'Object.freeze':
    case 'Object.seal':
    case 'Object.preventExtensions':
    case 'Promise.resolve':
    case 'Promise.reject':
      return value(first);
    case 'Object.create':
      return path.length > 0 ? value(first) : [];
    case 'Object.assign':
      return path.length > 0 ? assigned(node, path, context) : [];
    case 'Object.values':
      return path.length > 0 ? value(first, [element, ...below]) : [];
    case 'Object.entries':
      if (path.length === 0 || !first) return [];
      if (key === DEEP) return value(first, path);
      if (below[0] === '0') return [{ kind: 'key', demand: demand(first, [], context) }];
      return value(first, [ANY, ...below.slice(1)]);
    case 'Object.keys':
    case 'Object.getOwnPropertyNames':
    case 'Reflect.ownKeys':
      return path.length > 0 && first ? [{ kind: 'key', demand: demand(first, [], context) }] : [];
    case 'Object.fromEntries':
      if (key === DEEP) return value(first);
      return path.length > 0 ? value(first, [ANY, '1', ...below]) : value(first);
    case 'Object.groupBy':
    case 'Map.groupBy':
      return path.length > 0 ? value(first, [element, ...below.slice(1)]) : [];
    case 'Array.of':
      return path.length > 0 ? node.arguments.flatMap((one) => value(one, below)) : [];
    case 'Array.from':
    case 'Array.fromAsync': {
      if (!second) return path.length > 0 ? value(first, [element, ...below]) : value(first);
      return query.charge()
        ? file.closuresOf(demand(second, [], context), query).flatMap((closure) =>
            file.index.returnsOf(closure.node).map((result): Origin => ({
              kind: 'value',
              demand: demand(result, key === DEEP ? path : below, closure.maker),
            })),
          )
        : [];
    }
    case 'Buffer.concat':
      return value(first, [ANY]);
    case 'Reflect.get': {
      const name = second?.type === 'Literal' ? String(second.value) : ANY;
      return value(first, [name, ...path]);
    }
    case 'Promise.all':
      return value(first);
    case 'Promise.any':
    case 'Promise.race':
      return value(first, [ANY, ...path]);
    case 'Promise.allSettled':
      return path.length > 1 ? value(first, [key, ...below.slice(1)]) : [];
    default:
      return undefined;
  }
}

/** The objects given to `Object.assign`, the last first: one that is written here and has the property hides the rest. */
function assigned(
  node: TSESTree.CallExpression,
  path: KeyPath,
  context: CallContext | undefined,
): readonly Origin[] {
  const found: Origin[] = [];
  for (const one of [...node.arguments].reverse()) {
    const isSpread = one.type === 'SpreadElement';
    const source = unwrap(isSpread ? one.argument : one);
    found.push({ kind: 'value', demand: demand(source, isSpread ? [ANY, ...path] : path, context) });
    const hides =
      source.type === 'ObjectExpression' &&
      source.properties.some((property) => property.type === 'Property' && staticKey(property) === path[0]);
    if (hides) break;
  }
  return found;
}
