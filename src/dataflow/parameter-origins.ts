import type { TSESTree } from '@typescript-eslint/utils';
import { parametersOf, type CallNode, type FunctionNode } from '../syntax/functions.ts';
import { REST } from '../syntax/pattern-place.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { ANY, demand, type CallContext, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/**
 * What a parameter may hold: the argument of the call that is being followed, else the arguments of every call of
 * the function in this file, and what array and promise methods pass to their callbacks. A function that others can
 * call as well, or that nobody here calls, leaves the parameter itself as an origin.
 */
export function parameterOrigins(
  file: FileFlow,
  owner: FunctionNode,
  index: number,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const parameter = parametersOf(owner)[index];
  const isRest = parameter?.type === 'RestElement';
  if (context?.callee === owner) {
    return argumentOrigins(context.call, index, isRest, path, 0, context.outer);
  }
  const self: Origin = { kind: 'parameter', owner, index, path, node: parameter ?? owner };
  if (!query.charge(2)) return [self];
  const uses = file.usesOf(owner);
  const found = uses.calls.flatMap(({ call, shift }) =>
    argumentOrigins(call, index, isRest, path, shift, undefined),
  );
  let known = uses.calls.length > 0 && !uses.escapes;
  for (const { call, index: place } of uses.callbacks) {
    const passed = callbackOrigins(call, place, index, path);
    found.push(...passed);
    if (passed.length > 0 && uses.callbacks.length === 1 && !uses.escapes) known = true;
  }
  return known ? found : [...found, self];
}

function argumentOrigins(
  call: CallNode | TSESTree.TaggedTemplateExpression,
  index: number,
  isRest: boolean,
  path: KeyPath,
  shift: number,
  context: CallContext | undefined,
): readonly Origin[] {
  const values =
    call.type === 'TaggedTemplateExpression'
      ? [call.quasi, ...call.quasi.expressions]
      : call.arguments.slice(shift);
  if (isRest) return restOrigins(values, index, path, context);
  for (const [at, value] of values.entries()) {
    if (value.type === 'SpreadElement') {
      return [{ kind: 'value', demand: demand(value.argument, [String(index - at), ...path], context) }];
    }
    if (at === index) return [{ kind: 'value', demand: demand(value, path, context) }];
  }
  return [{ kind: 'undefined', node: call }];
}

function restOrigins(
  values: readonly TSESTree.Node[],
  first: number,
  path: KeyPath,
  context: CallContext | undefined,
): readonly Origin[] {
  const [key, ...below] = path[0] === REST ? path.slice(1) : path;
  if (key === undefined) return [];
  const single = /^\d+$/.test(key) ? values[first + Number(key)] : undefined;
  const chosen = single ? [single] : values.slice(first);
  return chosen.map((value): Origin =>
    value.type === 'SpreadElement'
      ? { kind: 'value', demand: demand(value.argument, [ANY, ...below], context) }
      : { kind: 'value', demand: demand(value, below, context) },
  );
}

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

/** What a method of the language passes to its callback's parameter. */
function callbackOrigins(call: CallNode, place: number, index: number, path: KeyPath): readonly Origin[] {
  const callee = unwrap(call.callee);
  if (callee.type === 'NewExpression' || callee.type !== 'MemberExpression') return [];
  const method = staticKey(callee) ?? '';
  const receiver = callee.object;
  const value = (node: TSESTree.Node, below: KeyPath): Origin => ({
    kind: 'value',
    demand: demand(node, below, undefined),
  });
  if (method === 'then' && place === 0 && index === 0) return [value(receiver, path)];
  if (method === 'from' && place === 1) {
    const [source] = call.arguments;
    if (index === 1) return [{ kind: 'number', node: call }];
    return source && index === 0 ? [value(source, [ANY, ...path])] : [];
  }
  if (place !== 0) return [];
  if (method === 'sort' || method === 'toSorted') return [value(receiver, [ANY, ...path])];
  if (!Object.hasOwn(ELEMENT_PARAMETER, method)) return [];
  const element = ELEMENT_PARAMETER[method] as number;
  if (index === element) return [value(receiver, [ANY, ...path])];
  if (index === element + 1) {
    return isListMethod(method) ? [{ kind: 'number', node: call }] : [];
  }
  if (method.startsWith('reduce') && index === 0) return reduced(call, path);
  return index === element + 2 ? [value(receiver, path)] : [];
}

/** `Map#forEach` gives keys where lists give indexes; only the other methods are lists' own. */
function isListMethod(method: string): boolean {
  return method !== 'forEach';
}

function reduced(call: CallNode, path: KeyPath): readonly Origin[] {
  const [callback, initial] = call.arguments;
  const found: Origin[] = initial ? [{ kind: 'value', demand: demand(initial, path) }] : [];
  const inner = callback && unwrap(callback);
  if (inner?.type === 'ArrowFunctionExpression' && inner.body.type !== 'BlockStatement') {
    found.push({ kind: 'value', demand: demand(inner.body, path) });
  }
  return found;
}
