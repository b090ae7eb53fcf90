import type { TSESTree } from '@typescript-eslint/utils';
import { completes, leavesEarly, returnsOf } from '../syntax/completion.ts';
import { isCall, isFunction, ownerOf, type CodeOwner, type FunctionNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import type { FileFlow } from './file-flow.ts';
import { isGlobal } from './guard-target.ts';
import type { Query } from './query.ts';

/**
 * Whether something is done before something else is reached: on every way to it, on some, or on none; `unknown` where the
 * two stand in functions of which this file does not show who calls them.
 */
export type Order = 'always' | 'sometimes' | 'never' | 'unknown';

/** Functions called from functions that are followed. */
const DEEPEST = 5;

/**
 * Whether `first` is done before `second` is reached.
 *
 * Within a function, by its statements: branches exclude one another, loops carry back, early exits end a way. Into functions
 * of this file by their visible calls. A function given to a call runs after the call has begun, one given to `then` after
 * what it waits for; what an `async` function does counts where it is awaited.
 */
export function orderOf(file: FileFlow, first: TSESTree.Node, second: TSESTree.Node, query: Query): Order {
  return order(file, first, second, query, DEEPEST);
}

function order(
  file: FileFlow,
  first: TSESTree.Node,
  second: TSESTree.Node,
  query: Query,
  depth: number,
): Order {
  if (depth === 0 || !query.charge(2)) return 'unknown';
  const [before, after] = [runnerOf(file, first), runnerOf(file, second)];
  if (before === after) return orderWithin(file, first, second, before);
  const inner = functionUnder(file, second, before);
  if (inner) return orderIntoFunction(file, first, inner, query, depth);
  const outer = functionUnder(file, first, after);
  if (outer) return orderOutOfFunction(file, first, second, query, depth);
  const byCallers = isFunction(after)
    ? byCalls(file, after, (call) => order(file, first, call, query, depth - 1))
    : 'unknown';
  return byCallers === 'unknown' || byCallers === 'never'
    ? orderOutOfFunction(file, first, second, query, depth)
    : byCallers;
}

/** What runs a node, seen through functions that run where they are written. */
function runnerOf(file: FileFlow, node: TSESTree.Node): CodeOwner {
  let owner = ownerOf(node);
  while (isFunction(owner) && runsInPlace(file, owner)) owner = ownerOf(owner);
  return owner;
}

/** `(() => …)()`, and what `new Promise` is given. */
function runsInPlace(file: FileFlow, node: FunctionNode): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  if (node.generator) return false;
  if (parent?.type === 'CallExpression' && parent.callee === outer)
    return !node.async || parent.parent.type === 'AwaitExpression';
  return (
    parent?.type === 'NewExpression' &&
    parent.arguments[0] === outer &&
    isGlobal(file, parent.callee, 'Promise')
  );
}

/** The function, made by `runner` itself, in which the node stands; undefined where it stands in none. */
function functionUnder(file: FileFlow, node: TSESTree.Node, runner: CodeOwner): FunctionNode | undefined {
  let found: CodeOwner = runnerOf(file, node);
  while (isFunction(found)) {
    const outer = runnerOf(file, found);
    if (outer === runner) return found;
    found = outer;
  }
  return undefined;
}

/** `second` stands in a function made by the code that does `first`. */
function orderIntoFunction(
  file: FileFlow,
  first: TSESTree.Node,
  inner: FunctionNode,
  query: Query,
  depth: number,
): Order {
  // A callback runs after the call that it is given to has begun.
  if (contains(first, inner)) return 'always';
  const made = orderWithin(file, first, inner, runnerOf(file, inner));
  if (made === 'always' && inner.type !== 'FunctionDeclaration') return 'always';
  const called = byCalls(file, inner, (call) => order(file, first, call, query, depth - 1));
  if (called !== 'unknown') return called;
  return 'sometimes';
}

/** All visible calls of a function together; `unknown` where others may call it. */
function byCalls(file: FileFlow, callee: FunctionNode, ask: (call: TSESTree.Node) => Order): Order {
  const { calls: all, callbacks, escapes } = file.usesOf(callee);
  // Where it calls itself, it has been entered before.
  const calls = all.filter(({ call }) => !contains(callee, call));
  if (escapes || callbacks.length > 0 || calls.length === 0) return 'unknown';
  const orders = new Set(calls.map(({ call }) => ask(call)));
  const [only] = orders;
  if (orders.size === 1 && only) return only;
  return orders.has('unknown') ? 'unknown' : 'sometimes';
}

/** `first` stands in a function that is called, or not, before `second`. */
function orderOutOfFunction(
  file: FileFlow,
  first: TSESTree.Node,
  second: TSESTree.Node,
  query: Query,
  depth: number,
): Order {
  const runner = runnerOf(file, first);
  if (!isFunction(runner)) return 'unknown';
  // What is given to a call, or made after it, runs later than that.
  if (isArgument(runner, second)) return 'never';
  if (runner.type !== 'FunctionDeclaration' && order(file, runner, second, query, depth - 1) === 'never')
    return 'never';
  const isFinished = isDoneWithin(file, first, runner);
  const awaited = awaitedChain(runner, second);
  if (awaited && isFinished) {
    // `await p.then(() => first())`, `p.then(() => first()).then(() => second())`
    const reached = awaited.contains ? 'always' : order(file, awaited.call, second, query, depth - 1);
    if (reached === 'always') return 'always';
  }
  const { calls, callbacks, escapes } = file.usesOf(runner);
  let some = false;
  let none = !escapes && callbacks.length === 0;
  for (const { call } of calls) {
    if (contains(runner, call)) continue;
    const reached = order(file, call, second, query, depth - 1);
    const isWaitedFor = !runner.async || isAwaited(call);
    if (reached === 'always' && isFinished && isWaitedFor && !runner.generator) return 'always';
    some ||= reached === 'always' || reached === 'sometimes';
    none &&= reached === 'never';
  }
  if (some) return 'sometimes';
  if (none) return 'never';
  return callbacks.some(({ call }) => order(file, call, second, query, depth - 1) !== 'never')
    ? 'sometimes'
    : 'unknown';
}

/** Whether a function is written as an argument of this call. */
function isArgument(node: TSESTree.Node, call: TSESTree.Node): boolean {
  return isCall(call) && wrapped(node).parent === call;
}

function isAwaited(call: TSESTree.Node): boolean {
  return wrapped(call).parent?.type === 'AwaitExpression';
}

/** The call of `then` or `finally` that runs a callback, where it is waited for, or `second` hangs on it. */
function awaitedChain(
  callback: FunctionNode,
  second: TSESTree.Node,
): { readonly call: TSESTree.Node; readonly contains: boolean } | undefined {
  const { parent } = wrapped(callback);
  if (parent?.type !== 'CallExpression') return undefined;
  const method = methodOf(parent);
  const isFirst = parent.arguments[0] === wrapped(callback);
  if (!isFirst || (method !== 'then' && method !== 'finally')) return undefined;
  let call: TSESTree.Node = parent;
  for (;;) {
    const outer = wrapped(call);
    if (outer.parent?.type === 'AwaitExpression') return { call, contains: false };
    const member: TSESTree.Node | undefined = outer.parent;
    const next: TSESTree.Node | undefined =
      member?.type === 'MemberExpression' ? wrapped(member).parent : undefined;
    if (next?.type !== 'CallExpression') return undefined;
    const [given] = next.arguments;
    if (methodOf(next) === 'then' && given && contains(given, second)) return { call, contains: true };
    // What failed before comes to `catch`, and goes on from there.
    if (methodOf(next) === 'catch') return undefined;
    call = next;
  }
}

function methodOf(call: TSESTree.CallExpression): string | undefined {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
}

/** Whether a function that comes back has done `node`. */
function isDoneWithin(file: FileFlow, node: TSESTree.Node, owner: FunctionNode): boolean {
  const { body } = owner;
  if (body.type !== 'BlockStatement') return isDone(file, node, body);
  return (
    returnsOf(body).every((exit) => orderWithin(file, node, exit, owner) === 'always') &&
    (!completes(body) || isDone(file, node, body))
  );
}

/** The order of two nodes that one function runs. */
function orderWithin(file: FileFlow, first: TSESTree.Node, second: TSESTree.Node, owner: CodeOwner): Order {
  const around = new Map<TSESTree.Node, TSESTree.Node>();
  for (let child = first; child !== owner && child.parent; child = child.parent)
    around.set(child.parent, child);
  const repeats = (from: TSESTree.Node, child: TSESTree.Node): Order =>
    isRepeated(from, child, owner) ? 'sometimes' : 'never';
  if (first === second) return repeats(first, first);
  if (contains(second, first)) return isDone(file, first, second) ? 'always' : 'sometimes';
  let child = second;
  for (let parent = child.parent; parent; child = parent, parent = parent.parent) {
    if (parent === first) return repeats(first, child);
    const other = around.get(parent);
    if (!other) continue;
    switch (sequence(parent, other, child)) {
      case 'before':
        return isDone(file, first, other) ? 'always' : 'sometimes';
      case 'maybe':
        return 'sometimes';
      case 'no':
        return repeats(parent, child);
    }
  }
  return 'unknown';
}

function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && outer.range[1] >= inner.range[1];
}

/** How two children of a node follow one another. */
function sequence(
  parent: TSESTree.Node,
  first: TSESTree.Node,
  second: TSESTree.Node,
): 'before' | 'maybe' | 'no' {
  const isEarlier = first.range[0] < second.range[0];
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return first === parent.test ? 'before' : 'no';
    case 'ForStatement':
      if (first === parent.update) return 'no';
      return isEarlier || second === parent.update ? 'before' : 'no';
    case 'TryStatement':
      return isEarlier ? 'maybe' : 'no';
    case 'SwitchStatement': {
      if (first === parent.discriminant) return 'before';
      if (!isEarlier || first.type !== 'SwitchCase' || second.type !== 'SwitchCase') return 'no';
      const { cases } = parent;
      const falls = cases
        .slice(cases.indexOf(first), cases.indexOf(second))
        .every(({ consequent }) => consequent.every((statement) => completes(statement)));
      return falls ? 'maybe' : 'no';
    }
    default:
      return isEarlier ? 'before' : 'no';
  }
}

/** Whether what a node does may be done again before the function ends, and with it what stands beside it. */
function isRepeated(from: TSESTree.Node, child: TSESTree.Node, owner: CodeOwner): boolean {
  let inner = child;
  for (let node: TSESTree.Node | undefined = from; node && node !== owner; inner = node, node = node.parent) {
    switch (node.type) {
      case 'ForStatement':
        if (inner !== node.init) return true;
        break;
      case 'ForOfStatement':
      case 'ForInStatement':
        if (inner !== node.right) return true;
        break;
      case 'WhileStatement':
      case 'DoWhileStatement':
        return true;
      default:
    }
  }
  return false;
}

/** Whether a node has been evaluated wherever `outer`, which it stands in, has come to its end. */
function isDone(file: FileFlow, node: TSESTree.Node, outer: TSESTree.Node): boolean {
  for (let child = node; child !== outer && child.parent; child = child.parent) {
    if (!isDoneBy(file, child.parent, child)) return false;
  }
  return true;
}

function isDoneBy(file: FileFlow, parent: TSESTree.Node, child: TSESTree.Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
      if (child === parent.test) return true;
      return child === parent.consequent
        ? parent.alternate !== null && !completes(parent.alternate)
        : !completes(parent.consequent);
    case 'ConditionalExpression':
      return child === parent.test;
    case 'LogicalExpression':
      return child === parent.left;
    case 'AssignmentExpression':
      return child === parent.left || !/^(?:\|\||&&|\?\?)=$/.test(parent.operator);
    case 'AssignmentPattern':
      return child === parent.left;
    case 'WhileStatement':
      return child === parent.test;
    case 'DoWhileStatement':
      return !leavesEarly(parent.body);
    case 'ForStatement':
      return child === parent.init || child === parent.test;
    case 'ForOfStatement':
    case 'ForInStatement':
      return child === parent.right;
    case 'LabeledStatement':
      return !leavesEarly(parent.body);
    case 'TryStatement':
      if (child === parent.block) return parent.handler === null || !completes(parent.handler.body);
      return child === parent.finalizer;
    case 'SwitchStatement':
      return child === parent.discriminant;
    case 'SwitchCase':
      return false;
    case 'CallExpression':
      // `o?.f(x)`: without `o`, nothing to the right of it is evaluated.
      return child === parent.callee || !isInChain(parent);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return runsInPlace(file, parent) && isDoneInPlace(parent, child);
    case 'FunctionDeclaration':
      return false;
    default:
      return true;
  }
}

function isDoneInPlace(owner: FunctionNode, child: TSESTree.Node): boolean {
  return child === owner.body && (owner.body.type !== 'BlockStatement' || returnsOf(owner.body).length === 0);
}

function isInChain(node: TSESTree.Node): boolean {
  let current = node;
  for (let parent = current.parent; parent; current = parent, parent = parent.parent) {
    if (parent.type === 'ChainExpression') return true;
    const continues =
      (parent.type === 'MemberExpression' && parent.object === current) ||
      (parent.type === 'CallExpression' && parent.callee === current);
    if (!continues) return false;
  }
  return false;
}
