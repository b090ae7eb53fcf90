import type { TSESTree } from '@typescript-eslint/utils';
import { thisOwner, type CallNode } from '../syntax/functions.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { classesOf } from './classes-of.ts';
import { ANY, demand, MAP_KEYS, type CallContext, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { isMap } from './keyed-collections.ts';
import type { Query } from './query.ts';

/** Methods that call argument 0 with an element of their receiver: which parameter it is. */
const ELEMENT_PARAMETER: Readonly<Record<string, number>> = {
  map: 0,
  filter: 0,
  find: 0,
  findLast: 0,
  findIndex: 0,
  forEach: 0,
  flatMap: 0,
  some: 0,
  every: 0,
  reduce: 1,
  reduceRight: 1,
};

/** Methods that make a function the listener of an event. */
const LISTENS = new Set(['on', 'once', 'addListener', 'prependListener', 'prependOnceListener']);

/**
 * What the parameter `index` of the function given to a call at `place` is passed: by array and promise methods an
 * element or a result, by an emitter what this file emits. Nothing where the call is none of these.
 */
export function callbackParameter(
  file: FileFlow,
  call: CallNode,
  place: number,
  index: number,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const callee = unwrap(call.callee);
  if (call.type === 'NewExpression' || callee.type !== 'MemberExpression') return [];
  const method = staticKey(callee) ?? '';
  const receiver = callee.object;
  const value = (node: TSESTree.Node, below: KeyPath): Origin => ({
    kind: 'value',
    demand: demand(node, below, context),
  });
  if (method === 'then' && place === 0 && index === 0) return [value(receiver, path)];
  if (method === 'from' && place === 1) {
    const [source] = call.arguments;
    if (index === 1) return [{ kind: 'number', node: call }];
    return source && index === 0 ? [value(source, [ANY, ...path])] : [];
  }
  if (place === 1 && LISTENS.has(method)) return emitted(file, call, receiver, index, path, query);
  if (place !== 0) return [];
  if (method === 'sort' || method === 'toSorted') return [value(receiver, [ANY, ...path])];
  if (!Object.hasOwn(ELEMENT_PARAMETER, method)) return [];
  const element = ELEMENT_PARAMETER[method] as number;
  if (index === element) return [value(receiver, [ANY, ...path])];
  if (index === element + 1) {
    // `Map#forEach` gives keys where lists give indexes; only the other methods are lists' own.
    if (method !== 'forEach') return [{ kind: 'number', node: call }];
    return isMap(file, receiver, context, query) ? [value(receiver, [MAP_KEYS])] : [];
  }
  if (method.startsWith('reduce') && index === 0) return reduced(file, call, path, context, query);
  return index === element + 2 ? [value(receiver, path)] : [];
}

/** What a reducer is given of the rounds before: the initial value, and what it returned itself. */
function reduced(
  file: FileFlow,
  call: TSESTree.CallExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const [callback, initial] = call.arguments;
  const found: Origin[] = initial
    ? [{ kind: 'value', demand: demand(initial, path, context) }]
    : receiverElements(call, path, context);
  if (callback && query.charge()) {
    for (const { node, maker } of file.closuresOf(demand(callback, [], context), query)) {
      for (const result of file.index.returnsOf(node)) {
        found.push({ kind: 'value', demand: demand(result, path, maker) });
      }
    }
  }
  return found;
}

function receiverElements(
  call: TSESTree.CallExpression,
  path: KeyPath,
  context: CallContext | undefined,
): Origin[] {
  const callee = unwrap(call.callee) as TSESTree.MemberExpression;
  return [{ kind: 'value', demand: demand(callee.object, [ANY, ...path], context) }];
}

/** What `emit` gives the listeners of an event: the same event, of the same object. */
function emitted(
  file: FileFlow,
  listening: TSESTree.CallExpression,
  receiver: TSESTree.Node,
  index: number,
  path: KeyPath,
  query: Query,
): readonly Origin[] {
  const [name] = listening.arguments;
  const event = name && literalText(name);
  if (event === undefined) return [];
  return file.index.callsOf('emit').flatMap((call): readonly Origin[] => {
    if (call.type !== 'CallExpression' || !query.charge()) return [];
    const callee = unwrap(call.callee);
    const [emittedName, ...values] = call.arguments;
    if (callee.type !== 'MemberExpression' || !emittedName || literalText(emittedName) !== event) return [];
    if (!isSameObject(file, callee.object, receiver, query)) return [];
    const given = values[index];
    return given && given.type !== 'SpreadElement' ? [{ kind: 'value', demand: demand(given, path) }] : [];
  });
}

/** Whether two expressions mean one object: one variable or field, or `this` of a class and an instance of it. */
function isSameObject(file: FileFlow, a: TSESTree.Node, b: TSESTree.Node, query: Query): boolean {
  const [left, right] = [unwrap(a), unwrap(b)];
  if (left.type === 'Identifier' && right.type === 'Identifier') {
    const binding = file.bindings.of(left);
    return binding !== undefined && binding === file.bindings.of(right);
  }
  if (left.type === 'MemberExpression' && right.type === 'MemberExpression') {
    const key = staticKey(left);
    return (
      key !== undefined && key === staticKey(right) && isSameObject(file, left.object, right.object, query)
    );
  }
  if (left.type === 'ThisExpression' && right.type === 'ThisExpression')
    return thisOwner(left) === thisOwner(right);
  const own = left.type === 'ThisExpression' ? left : right.type === 'ThisExpression' ? right : undefined;
  const owner = own && thisOwner(own);
  if (!owner) return false;
  const other = own === left ? right : left;
  const instances = file.originsOf(demand(other), query).flatMap((origin) => {
    const made = origin.kind === 'value' ? unwrap(origin.demand.node) : undefined;
    return made?.type === 'NewExpression' ? classesOf(file, made.callee, query) : [];
  });
  return instances.some((one) => one === owner);
}
