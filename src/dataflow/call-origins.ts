import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { ANY, DEEP, demand, type CallContext, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** Methods that give elements of their receiver in another container. */
const SAME_ELEMENTS = new Set([
  'filter',
  'slice',
  'reverse',
  'sort',
  'toSorted',
  'toReversed',
  'values',
  'with',
  'toSpliced',
  'splice',
]);
/** Methods that give one element of their receiver. */
const ONE_ELEMENT = new Set(['find', 'findLast', 'at', 'pop', 'shift']);

/**
 * Where the value of a call comes from: what a function of this file returns; for the language's own functions over
 * lists, objects and promises, what they pass on.
 */
export function callOrigins(
  file: FileFlow,
  node: TSESTree.CallExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const callee = unwrap(node.callee);
  const [key = '', ...below] = path;
  const value = (next: TSESTree.Node | undefined, rest: KeyPath = path): Origin[] =>
    next
      ? [
          {
            kind: 'value',
            demand: demand(next.type === 'SpreadElement' ? next.argument : next, rest, context),
          },
        ]
      : [];
  if (callee.type === 'MemberExpression') {
    const method = staticKey(callee) ?? '';
    const receiver = callee.object;
    const [first] = node.arguments;
    const global =
      receiver.type === 'Identifier' && !file.bindings.of(receiver)?.variable ? receiver.name : undefined;
    if (global !== undefined) {
      const known = globalCall(global, method, node, path, value);
      if (known) return known;
    }
    if (method === 'then')
      return [
        ...callbackResults(file, first, path, context, query),
        ...callbackResults(file, node.arguments[1], path, context, query),
      ];
    if (method === 'catch')
      return [...value(receiver), ...callbackResults(file, first, path, context, query)];
    if (method === 'finally') return value(receiver);
    if (path.length > 0 && SAME_ELEMENTS.has(method))
      return value(receiver, [key === DEEP ? DEEP : ANY, ...below]);
    if (path.length > 0 && (method === 'map' || method === 'flatMap') && first) {
      const results = callbackResults(
        file,
        first,
        method === 'map' ? (key === DEEP ? path : below) : path,
        context,
        query,
      );
      if (results.length > 0) return results;
    }
    if (path.length > 0 && method === 'concat')
      return [
        ...value(receiver, [ANY, ...below]),
        ...node.arguments.flatMap((one) => value(one, [ANY, ...below])),
      ];
    if (path.length > 0 && method === 'flat') return value(receiver, [ANY, ANY, ...below]);
    if (path.length > 0 && method === 'entries')
      return key === DEEP ? value(receiver, path) : value(receiver, [ANY, ...below.slice(1)]);
    const local = localResults(file, callee, node, path, context, query);
    if (local.length > 0) return local;
    if (ONE_ELEMENT.has(method)) return value(receiver, [ANY, ...path]);
    if (method === 'get' && first) return value(receiver, [constantKey(file, first, query), ...path]);
    if (method === 'reduce' && first)
      return [...callbackResults(file, first, path, context, query), ...value(node.arguments[1])];
    return [];
  }
  return localResults(file, callee, node, path, context, query);
}

function localResults(
  file: FileFlow,
  callee: TSESTree.Node,
  node: TSESTree.CallExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  if (!query.charge()) return [];
  return file.functionsOf(callee, query).flatMap((target) => {
    if (target.generator) {
      const inner: CallContext = {
        call: node,
        callee: target,
        outer: context,
        depth: (context?.depth ?? 0) + 1,
      };
      return path.length > 0
        ? file.index
            .yieldsOf(target)
            .map((result): Origin => ({ kind: 'value', demand: demand(result, path.slice(1), inner) }))
        : [];
    }
    return returned(file, target, node, path, context);
  });
}

function callbackResults(
  file: FileFlow,
  callback: TSESTree.Node | undefined,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  if (!callback || !query.charge()) return [];
  return file
    .functionsOf(callback, query)
    .flatMap((callee) =>
      file.index
        .returnsOf(callee)
        .map((result): Origin => ({ kind: 'value', demand: demand(result, path, context) })),
    );
}

function constantKey(file: FileFlow, node: TSESTree.Node, query: Query): string {
  const constants = file.constantsOf(demand(node), query);
  const [only] = constants.values;
  return constants.complete && constants.values.length === 1 && only ? String(only.value) : ANY;
}

type Follow = (next: TSESTree.Node | undefined, rest?: KeyPath) => Origin[];

/** Functions of the language's own objects that pass values on unchanged. */
function globalCall(
  object: string,
  method: string,
  node: TSESTree.CallExpression,
  path: KeyPath,
  value: Follow,
): readonly Origin[] | undefined {
  const [first] = node.arguments;
  const [key = '', ...below] = path;
  switch (`${object}.${method}`) {
    case 'Object.freeze':
    case 'Object.seal':
    case 'Object.preventExtensions':
    case 'Promise.resolve':
      return value(first);
    case 'Object.create':
      return path.length > 0 ? value(first) : [];
    case 'Object.assign':
      return path.length > 0 ? [...node.arguments].reverse().flatMap((one) => value(one)) : [];
    case 'Object.values':
      return path.length > 0 ? value(first, [key === DEEP ? DEEP : ANY, ...below]) : [];
    case 'Object.entries':
      if (path.length === 0 || !first) return [];
      if (key === DEEP) return value(first, path);
      if (below[0] === '0') return [{ kind: 'key', demand: demand(first) }];
      return value(first, [ANY, ...below.slice(1)]);
    case 'Object.keys':
    case 'Object.getOwnPropertyNames':
      return path.length > 0 && first ? [{ kind: 'key', demand: demand(first) }] : [];
    case 'Object.fromEntries':
      return path.length > 0 ? value(first, [ANY, '1', ...below]) : [];
    case 'Array.of':
      return path.length > 0 ? node.arguments.flatMap((one) => value(one, below)) : [];
    case 'Promise.all':
    case 'Promise.any':
    case 'Promise.race':
      return method === 'all' ? value(first) : value(first, [ANY, ...path]);
    case 'Promise.allSettled':
      return path.length > 1 ? value(first, [key, ...below.slice(1)]) : [];
    default:
      return undefined;
  }
}

/** What a call of a function of this file gives: what that returns, with its parameters bound to this call. */
export function returned(
  file: FileFlow,
  callee: FunctionNode,
  call: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression,
  path: KeyPath,
  context: CallContext | undefined,
): readonly Origin[] {
  const depth = (context?.depth ?? 0) + 1;
  if (depth > MOST_CALLS || entered(context, callee)) return [];
  const inner: CallContext = { call, callee, outer: context, depth };
  return file.index
    .returnsOf(callee)
    .map((result): Origin => ({ kind: 'value', demand: demand(result, path, inner) }));
}

/** Calls inside calls that are followed before an answer is given up. */
const MOST_CALLS = 12;

function entered(context: CallContext | undefined, callee: FunctionNode): boolean {
  for (let outer = context; outer; outer = outer.outer) if (outer.callee === callee) return true;
  return false;
}
