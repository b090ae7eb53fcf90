import type { TSESTree } from '@typescript-eslint/utils';
import { parametersOf, type FunctionNode } from '../syntax/functions.ts';
import { REST } from '../syntax/pattern-place.ts';
import { callbackParameter } from './callback-parameters.ts';
import {
  activationOf,
  ANY,
  contextAt,
  demand,
  type CallContext,
  type KeyPath,
  type Origin,
} from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { FunctionCall } from './function-uses.ts';
import type { Query } from './query.ts';
import { sharedOrigins } from './shared-objects.ts';

/**
 * What a parameter may hold: the argument of the call that is being followed, else the arguments of every call of
 * the function in this file, what a setter is given, and what array, promise and emitter methods pass to their
 * callbacks. A function that others can call as well, or that nobody here calls, leaves the parameter itself as an
 * origin, with what functions that are called alike write into the object.
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
  const active = activationOf(owner, context);
  if (active) return argumentOrigins(active, index, isRest, path, active.outer);
  const self = parameterItself(owner, index, path);
  if (!query.charge(2)) return [self];
  const uses = file.usesOf(owner);
  // In a construction that is followed a base's constructor is called by the classes made from it.
  const supers = uses.calls.filter(
    ({ call }) => call.type === 'CallExpression' && call.callee.type === 'Super' && contextAt(call, context),
  );
  const calls = supers.length > 0 ? supers : uses.calls;
  const found = calls.flatMap((use) =>
    argumentOrigins(use, index, isRest, path, contextAt(use.call, context)),
  );
  for (const { right } of uses.writes) {
    if (index === 0) found.push({ kind: 'value', demand: demand(right, path, contextAt(right, context)) });
  }
  let known = (calls.length > 0 || uses.writes.length > 0) && !uses.escapes;
  for (const { call, index: place, path: inside } of uses.callbacks) {
    const passed =
      inside.length > 0
        ? []
        : callbackParameter(file, call, place, index, path, contextAt(call, context), query);
    found.push(...passed);
    if (passed.length > 0 && uses.callbacks.length === 1 && !uses.escapes) known = true;
  }
  return known ? found : [...found, ...sharedOrigins(file, owner, index, path, query), self];
}

/** A parameter that nobody is seen to pass; of those that a rest gathers, the one that is asked for. */
function parameterItself(owner: FunctionNode, index: number, path: KeyPath): Origin {
  const parameter = parametersOf(owner)[index];
  const [key = '', ...below] = path[0] === REST ? path.slice(1) : path;
  const isGathered = parameter?.type === 'RestElement' && /^\d+$/.test(key);
  return {
    kind: 'parameter',
    owner,
    index: isGathered ? index + Number(key) : index,
    path: isGathered ? below : path,
    node: parameter ?? owner,
  };
}

/** What the `arguments` of a function hold at `path`. */
export function argumentsOrigins(
  file: FileFlow,
  owner: FunctionNode,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const [key, ...below] = path;
  if (key === undefined) return [];
  if (/^\d+$/.test(key)) return parameterOrigins(file, owner, Number(key), below, context, query);
  const active = activationOf(owner, context);
  if (active) return argumentOrigins(active, 0, true, path, active.outer);
  const self: Origin = { kind: 'parameter', owner, index: 0, path: below, node: owner };
  if (!query.charge(2)) return [self];
  const { calls, escapes } = file.usesOf(owner);
  const found = calls.flatMap((use) => argumentOrigins(use, 0, true, path, contextAt(use.call, context)));
  return calls.length > 0 && !escapes ? found : [...found, self];
}

/** How a call gives a function its arguments. */
interface Passing extends Omit<FunctionCall, 'list'> {
  readonly list?: TSESTree.Node | undefined;
}

function argumentOrigins(
  { call, shift, bound, list }: Passing,
  index: number,
  isRest: boolean,
  path: KeyPath,
  context: CallContext | undefined,
): readonly Origin[] {
  if (call.type === 'TaggedTemplateExpression') {
    // The texts of a template are written in place.
    if (index === 0 && !isRest) return [{ kind: 'undefined', node: call }];
    return pickArguments(call.quasi.expressions, index - 1, isRest, path, call, context);
  }
  if (list) {
    const [key = ANY, ...below] = path[0] === REST ? path.slice(1) : path;
    const at = isRest
      ? /^\d+$/.test(key)
        ? [String(index + Number(key)), ...below]
        : path
      : [String(index), ...path];
    return [{ kind: 'value', demand: demand(list, at, context) }];
  }
  // What `bind` is given are the first arguments of all calls; the calls have the others.
  if (bound !== undefined && index >= bound) return [];
  if (index + shift < 0) return [];
  const values = shift >= 0 ? call.arguments.slice(shift) : call.arguments;
  return pickArguments(values, shift >= 0 ? index : index + shift, isRest, path, call, context);
}

function pickArguments(
  values: readonly TSESTree.Node[],
  index: number,
  isRest: boolean,
  path: KeyPath,
  call: TSESTree.Node,
  context: CallContext | undefined,
): readonly Origin[] {
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
  const rest = key === '**' ? ['**'] : below;
  const single = /^\d+$/.test(key) ? values[first + Number(key)] : undefined;
  const chosen = single ? [single] : values.slice(Math.max(0, first));
  return chosen.map((value): Origin =>
    value.type === 'SpreadElement'
      ? { kind: 'value', demand: demand(value.argument, [ANY, ...rest], context) }
      : { kind: 'value', demand: demand(value, rest, context) },
  );
}
