import type { TSESTree } from '@typescript-eslint/utils';
import { parametersOf, type FunctionNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { globalCallOrigins } from './builtin-calls.ts';
import {
  ANY,
  DEEP,
  demand,
  enter,
  MAP_KEYS,
  MOST_CALLS,
  type CallContext,
  type Closure,
  type KeyPath,
  type Origin,
} from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { isMap } from './keyed-collections.ts';
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
  const value = (next: TSESTree.Node | undefined, below: KeyPath = path): readonly Origin[] =>
    next
      ? [
          {
            kind: 'value',
            demand: demand(next.type === 'SpreadElement' ? next.argument : next, below, context),
          },
        ]
      : [];
  if (callee.type !== 'MemberExpression') return localResults(file, callee, node, path, context, query);
  const receiver = unwrap(callee.object);
  if (receiver.type === 'Identifier' && !file.bindings.of(receiver)?.variable) {
    const known = globalCallOrigins(file, receiver.name, node, path, context, query);
    if (known) return known;
  }
  const method = staticKey(callee) ?? '';
  return (
    promiseMethod(file, method, receiver, node, path, context, query, value) ??
    listMethod(file, method, receiver, node, path, context, query, value) ??
    methodResults(file, method, receiver, callee, node, path, context, query, value)
  );
}

type Follow = (next: TSESTree.Node | undefined, below?: KeyPath) => readonly Origin[];

function promiseMethod(
  file: FileFlow,
  method: string,
  receiver: TSESTree.Node,
  node: TSESTree.CallExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
  value: Follow,
): readonly Origin[] | undefined {
  const [first, second] = node.arguments;
  switch (method) {
    case 'then':
      return [
        ...(first ? callbackResults(file, first, path, context, query) : value(receiver)),
        ...callbackResults(file, second, path, context, query),
      ];
    case 'catch':
      return [...value(receiver), ...callbackResults(file, first, path, context, query)];
    case 'finally':
      return value(receiver);
    default:
      return undefined;
  }
}

/** Methods that make a container of what is in another. */
function listMethod(
  file: FileFlow,
  method: string,
  receiver: TSESTree.Node,
  node: TSESTree.CallExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
  value: Follow,
): readonly Origin[] | undefined {
  const [key, ...below] = path;
  const [first] = node.arguments;
  if (key === undefined) return undefined;
  const element = key === DEEP ? DEEP : ANY;
  if (SAME_ELEMENTS.has(method)) return value(receiver, [element, ...below]);
  switch (method) {
    case 'map':
    case 'flatMap': {
      const inner = method === 'flatMap' || key === DEEP ? path : below;
      const results = callbackResults(file, first, inner, context, query);
      return results.length > 0 ? results : undefined;
    }
    case 'concat':
      return [
        ...value(receiver, [element, ...below]),
        ...node.arguments.flatMap((one) => value(one, [element, ...below])),
      ];
    case 'flat':
      return value(receiver, [ANY, ANY, ...below]);
    case 'entries':
      if (key === DEEP) return value(receiver, path);
      if (below[0] !== '0') return value(receiver, [ANY, ...below.slice(1)]);
      return isMap(file, receiver, context, query) ? value(receiver, [MAP_KEYS]) : [{ kind: 'number', node }];
    case 'keys':
      return isMap(file, receiver, context, query) ? value(receiver, [MAP_KEYS]) : undefined;
    case 'call':
    case 'apply': {
      // `[].slice.call(arguments, 1)`, `Array.prototype.slice.call(list)`
      const borrowed = receiver.type === 'MemberExpression' ? staticKey(receiver) : undefined;
      return borrowed !== undefined && SAME_ELEMENTS.has(borrowed) && isListPrototype(receiver)
        ? value(first, [element, ...below])
        : undefined;
    }
    default:
      return undefined;
  }
}

function isListPrototype(method: TSESTree.Node): boolean {
  if (method.type !== 'MemberExpression') return false;
  const holder = unwrap(method.object);
  return (
    holder.type === 'ArrayExpression' ||
    (holder.type === 'MemberExpression' && staticKey(holder) === 'prototype')
  );
}

function methodResults(
  file: FileFlow,
  method: string,
  receiver: TSESTree.Node,
  callee: TSESTree.MemberExpression,
  node: TSESTree.CallExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
  value: Follow,
): readonly Origin[] {
  const local = localResults(file, callee, node, path, context, query);
  if (local.length > 0) return local;
  const [first, second] = node.arguments;
  if (ONE_ELEMENT.has(method)) return value(receiver, [ANY, ...path]);
  if (method === 'next' && path[0] === 'value') return value(receiver, [ANY, ...path.slice(1)]);
  if (method === 'get' && first) return value(receiver, [constantKey(file, first, query), ...path]);
  if ((method === 'reduce' || method === 'reduceRight') && first)
    return [...callbackResults(file, first, path, context, query), ...value(second)];
  // `map.set(key, value)` and `set.add(value)` give the collection, with that in it.
  if (method === 'set' && path.length > 0) return [...value(receiver), ...value(second, path.slice(1))];
  if (method === 'add' && path.length > 0) return [...value(receiver), ...value(first, path.slice(1))];
  if (callee.computed && isIteratorKey(callee.property)) return value(receiver);
  return [];
}

/** `Symbol.iterator`, `Symbol.asyncIterator`: what such a method gives has the elements of its object. */
function isIteratorKey(key: TSESTree.Node): boolean {
  return (
    key.type === 'MemberExpression' &&
    key.object.type === 'Identifier' &&
    key.object.name === 'Symbol' &&
    /^(?:asyncI|i)terator$/.test(staticKey(key) ?? '')
  );
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
  const direct = file
    .closuresOf(demand(callee, [], context), query)
    .flatMap((closure) => returned(file, closure, node, path, context));
  return direct.length > 0 ? direct : reflectedResults(file, callee, node, path, context, query);
}

/** `f.call(receiver, a)`, `f.apply(receiver, list)`, `Reflect.apply(f, receiver, list)`. */
function reflectedResults(
  file: FileFlow,
  callee: TSESTree.Node,
  node: TSESTree.CallExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (callee.type !== 'MemberExpression' || (method !== 'call' && method !== 'apply')) return [];
  const isReflect = callee.object.type === 'Identifier' && callee.object.name === 'Reflect';
  const target = isReflect ? node.arguments[0] : callee.object;
  const list = node.arguments[isReflect ? 2 : 1];
  if (!target || target.type === 'SpreadElement') return [];
  const details = method === 'call' ? { shift: 1 } : { list };
  return file
    .closuresOf(demand(target, [], context), query)
    .flatMap((closure) => returned(file, closure, node, path, context, details));
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
    .closuresOf(demand(callback, [], context), query)
    .flatMap(({ node, maker }) =>
      file.index
        .returnsOf(node)
        .map((result): Origin => ({ kind: 'value', demand: demand(result, path, maker) })),
    );
}

function constantKey(file: FileFlow, node: TSESTree.Node, query: Query): string {
  const constants = file.keysOf(demand(node), query);
  const [only] = constants.values;
  return constants.complete && constants.values.length === 1 && only ? String(only.value) : ANY;
}

/**
 * What a call of a function of this file gives, with its parameters bound to this call: what it returns; for a
 * generator what it yields; for one that was promised what it gives its callback.
 */
export function returned(
  file: FileFlow,
  closure: Closure,
  call: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression,
  path: KeyPath,
  context: CallContext | undefined,
  details: Partial<Pick<CallContext, 'shift' | 'list'>> = {},
): readonly Origin[] {
  if ((context?.depth ?? 0) >= MOST_CALLS) return [{ kind: 'unknown', node: call }];
  const inner = enter(call, closure, context, details);
  if (!inner) return [];
  const { node } = closure;
  const value = (result: TSESTree.Node, below: KeyPath): Origin => ({
    kind: 'value',
    demand: demand(result, below, inner),
  });
  if (closure.promised) {
    return callsOfParameter(file, node, parametersOf(node).length - 1).flatMap(({ arguments: [, given] }) =>
      given && given.type !== 'SpreadElement' ? [value(given, path)] : [],
    );
  }
  if (!node.generator) return file.index.returnsOf(node).map((result) => value(result, path));
  if (path.length === 0) return [];
  const below = path[0] === DEEP ? path : path.slice(1);
  return file.index
    .yieldsOf(node)
    .map((result) => (isDelegated(result) ? value(result, path) : value(result, below)));
}

function isDelegated(result: TSESTree.Node): boolean {
  return result.parent?.type === 'YieldExpression' && result.parent.delegate;
}

/** The calls in a function's code of what it is given as a parameter. */
export function callsOfParameter(
  file: FileFlow,
  owner: FunctionNode,
  index: number,
): readonly TSESTree.CallExpression[] {
  const parameter = parametersOf(owner)[index];
  const binding = parameter?.type === 'Identifier' ? file.bindings.of(parameter) : undefined;
  return (binding?.references ?? []).flatMap((reference) => {
    const use = wrapped(reference.identifier as TSESTree.Node);
    const { parent } = use;
    return parent?.type === 'CallExpression' && parent.callee === use ? [parent] : [];
  });
}
