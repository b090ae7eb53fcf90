import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, type CallNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { ApiState } from './api-graph.ts';
import { closure } from './api-states.ts';
import { FROM_ARGUMENTS, FROM_RECEIVER, HARMLESS_RESULT, TEXT_METHODS } from './builtin-methods.ts';
import { viewsOf, type CallView } from './call-view.ts';
import { capturedText } from './captured-text.ts';
import { ANY, DEEP, demand, namesProperty, type KeyPath } from './demand.ts';
import { keepsHarmless } from './guards.ts';
import { loadsModules, wrapsModule } from './module-loading.ts';
import { replacedText } from './replaced-text.ts';
import { passagesOf } from './other-modules.ts';
import { hasHarmlessType } from './harmless-type.ts';
import type { Change, Item, TaintTrace } from './taint-item.ts';
import { followRows } from './taint-rows.ts';
import { afterMethod, becoming } from './value-kinds.ts';

/**
 * Follows what a call or a construction gives: a source, what rows say of the API, what functions of this file
 * return, what methods of the language make of their receiver; and for unknown code everything it is given.
 */
export function followCall(trace: TaintTrace, item: Item, node: CallNode): void {
  const { file, query } = trace;
  const { path } = item.asked;
  const callee = unwrap(node.callee);
  const name = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (name !== undefined && TEXT_METHODS.has(name) && namesProperty(path)) return;
  if (trace.isSource(item, resultStates(trace, node), path)) return;
  if (isCleaned(trace, node, name, path)) {
    trace.foundSafe();
    return;
  }
  for (const view of viewsOf(node)) {
    if (followRows(trace, item, file.apiOf(view.callee, [], query).states, view)) return;
  }
  const origins = file.originsOf(item.asked, query);
  trace.followOrigins(item, origins);
  if (origins.length > 0 || isCollection(node)) return;
  // A function of this file that returns nothing gives nothing.
  const local = node.type === 'CallExpression' ? file.functionsOf(node.callee, query) : [];
  if (local.length > 0 && path.length === 0 && local.every(({ generator }) => !generator)) return;
  if (node.type === 'NewExpression' && path.length > 0) followUnknownCall(trace, item, node);
  else followMethod(trace, item, node);
}

/**
 * Whether a method leaves nothing harmful of its receiver: it replaces what is, or keeps only elements, or what a pattern
 * captures, that are not.
 */
function isCleaned(
  { file, question, query }: TaintTrace,
  node: CallNode,
  method: string | undefined,
  path: KeyPath,
): boolean {
  const [first] = node.arguments;
  if (method === undefined || !first) return false;
  if (method === 'exec' || method.startsWith('match'))
    return question.harmless(capturedText(file, node, path, query));
  if (method.startsWith('replace')) return question.harmless(replacedText(file, node, query));
  return /^(?:filter|find|findLast)$/.test(method) && keepsHarmless(file, first, question, query);
}

/** Follows a tagged template. A tag nobody here defines is assumed to do its work: escaping is what tags are for. */
export function followTag(trace: TaintTrace, item: Item, node: TSESTree.TaggedTemplateExpression): void {
  const { file, query } = trace;
  const view = viewsOf(node)[0] as CallView;
  if (trace.isSource(item, file.apiOf(node, [], query).states, item.asked.path)) return;
  if (followRows(trace, item, file.apiOf(node.tag, [], query).states, view)) return;
  trace.followOrigins(item, file.originsOf(item.asked, query));
  if (node.tag.type === 'MemberExpression' && staticKey(node.tag) === 'raw') {
    const limit = becoming(item.limit, 'text');
    for (const expression of node.quasi.expressions) step(trace, item, expression, [], { limit });
  }
  trace.foundSafe();
}

function step(trace: TaintTrace, item: Item, node: TSESTree.Node, path: KeyPath, change: Change = {}): void {
  trace.follow(item, demand(node, path, item.asked.context), { keys: item.keys, ...change });
}

/** What a call gives by what is called, or by what it loads; not what a function of this file, called here, returns. */
function resultStates({ file, query }: TaintTrace, node: CallNode): readonly ApiState[] {
  const callee = unwrap(node.callee);
  if (loadsModules(file, callee, query) || wrapsModule(file, callee, query))
    return file.apiOf(node, [], query).states;
  const edges = viewsOf(node)
    .flatMap((view) => file.apiOf(view.callee, [], query).states)
    .flatMap((state) => (node.type === 'NewExpression' ? state.construct : state.call));
  return closure(
    edges.filter((edge) => file.holds(edge.conditions, node, query)).map(({ target }) => target),
  );
}

/** Whether the language makes the object, of nothing but what it is given. */
function isCollection(node: CallNode): boolean {
  return (
    node.type === 'NewExpression' &&
    node.callee.type === 'Identifier' &&
    /^(?:Map|Set|WeakMap|WeakSet|Array)$/.test(node.callee.name)
  );
}

function followMethod(trace: TaintTrace, item: Item, node: CallNode): void {
  const callee = unwrap(node.callee);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (callee.type === 'MemberExpression' && method !== undefined) {
    const [first] = node.arguments;
    if (method === 'exec' && first && isPattern(trace, callee.object)) {
      const limit = becoming(item.limit, item.asked.path.length > 0 ? 'text' : 'list');
      step(trace, item, first, [], { limit });
      return;
    }
    if (HARMLESS_RESULT.has(method)) {
      trace.foundSafe();
      return;
    }
    if (FROM_RECEIVER.has(method) && callee.object.type !== 'Super') {
      followReceiver(trace, item, node, callee.object, method);
      return;
    }
  }
  followUnknownCall(trace, item, node);
}

/** Whether an expression is a regular expression, in place or by its name. */
function isPattern({ file, query }: TaintTrace, node: TSESTree.Node): boolean {
  const isRegex = (one: TSESTree.Node): boolean =>
    (one.type === 'Literal' && 'regex' in one) ||
    (one.type === 'NewExpression' && one.callee.type === 'Identifier' && one.callee.name === 'RegExp');
  return (
    isRegex(unwrap(node)) ||
    file
      .originsOf(demand(node), query)
      .some((origin) => origin.kind === 'value' && isRegex(unwrap(origin.demand.node)))
  );
}

function followReceiver(
  trace: TaintTrace,
  item: Item,
  node: CallNode,
  receiver: TSESTree.Node,
  method: string,
): void {
  const { path } = item.asked;
  const [first] = node.arguments;
  if ((method === 'map' || method === 'flatMap') && first) {
    const results = trace.file.originsOf({ ...item.asked, path: [ANY] }, trace.query);
    trace.followOrigins(item, results);
    if (results.length > 0 || isMappedByRow(trace, item, first, receiver)) return;
  }
  const limit = afterMethod(item.limit, method, path);
  if (method === 'fill' && node.arguments.length === 1 && first) {
    // Nothing of the list is left: `Array(n).fill('?')`.
    step(trace, item, first, [], { limit });
    return;
  }
  const replaces = method === 'replace' || method === 'replaceAll';
  if (replaces || item.keys) {
    step(trace, item, receiver, [], { limit });
  } else {
    if (method === 'join' && hasHarmlessType(trace.file, unwrap(receiver), [ANY], trace.query)) {
      trace.foundSafe();
      return;
    }
    const whole = method === 'join' || method === 'toString' || !path.includes(DEEP);
    step(trace, item, receiver, whole ? [] : [DEEP], { limit });
    if (method === 'join') step(trace, item, receiver, [ANY], { limit });
  }
  if (!FROM_ARGUMENTS.has(method)) return;
  for (const argument of replaces ? node.arguments.slice(1) : node.arguments) {
    const inner = unwrap(argument.type === 'SpreadElement' ? argument.argument : argument);
    const values = isFunction(inner) ? trace.file.index.returnsOf(inner) : [inner];
    for (const value of values) step(trace, item, value, [], { limit });
  }
}

/** `list.map(Number)`, `list.map(String)`: each element goes through a call that rows speak of. */
function isMappedByRow(
  trace: TaintTrace,
  item: Item,
  callback: TSESTree.Node,
  receiver: TSESTree.Node,
): boolean {
  const { question } = trace;
  const { states } = trace.file.apiOf(callback, [], trace.query);
  const isSanitized = states.some((state) => state.sanitizers.some(({ row }) => question.covers(row.for)));
  if (isSanitized && !question.kinds?.includes('number')) {
    trace.foundSafe();
    return true;
  }
  const kind = states.flatMap((state) => state.summaries)[0]?.row.kind;
  if (kind === undefined) return false;
  step(trace, item, receiver, [ANY], { limit: becoming(item.limit, kind) });
  return true;
}

/** Code of which nothing is known gives something unknown; what went in may come out. */
function followUnknownCall(trace: TaintTrace, item: Item, node: CallNode): void {
  const callee = unwrap(node.callee);
  const name =
    callee.type === 'Identifier'
      ? callee.name
      : callee.type === 'MemberExpression'
        ? (staticKey(callee) ?? '')
        : '';
  if (trace.question.trustedNames?.test(name)) {
    trace.foundSafe();
    return;
  }
  const passages = passagesOf(trace.file, node, trace.query);
  if (passages) {
    // Another module's function, of which it is known what becomes of its arguments.
    trace.foundSafe();
    for (const value of passages.passing) step(trace, item, value, [], { deep: true });
    return;
  }
  trace.foundDynamic();
  for (const argument of node.arguments) {
    const value = argument.type === 'SpreadElement' ? argument.argument : argument;
    step(trace, item, value, [], { unknownCode: true, deep: true });
  }
  if (callee.type === 'MemberExpression' && callee.object.type !== 'Super') {
    step(trace, item, callee.object, [], { unknownCode: true });
  }
}
