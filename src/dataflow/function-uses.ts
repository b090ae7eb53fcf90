import type { TSESTree } from '@typescript-eslint/utils';
import {
  isCall,
  isClass,
  isFunction,
  ownerOf,
  parametersOf,
  type CallNode,
  type CodeOwner,
  type FunctionNode,
} from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import type { Binding } from './bindings.ts';
import { constructionsOf, isExported, setterWrites } from './class-uses.ts';
import { ANY, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { Query } from './query.ts';

/** One call of a function. */
export interface FunctionCall {
  readonly call: CallNode | TSESTree.TaggedTemplateExpression;
  /**
   * How many leading arguments are not the function's own (`f.call(this, a)`); negative where `bind` gave it as many
   * before.
   */
  readonly shift: number;
  /** How many arguments a `bind` gives, which is no call itself. */
  readonly bound?: number;
  /** What holds the arguments as a list: `f.apply(this, list)`. */
  readonly list?: TSESTree.Node;
}

/** Where a function of this file goes. */
export interface FunctionUses {
  readonly calls: readonly FunctionCall[];
  /** Writes that a setter is given. */
  readonly writes: readonly TSESTree.AssignmentExpression[];
  /** Calls it is given to as an argument, or at `path` inside one. */
  readonly callbacks: readonly { readonly call: CallNode; readonly index: number; readonly path: KeyPath }[];
  /** Whether it also goes where this file cannot see it called: exported, stored, given to unknown code. */
  readonly escapes: boolean;
}

interface Found {
  readonly calls: FunctionCall[];
  readonly writes: TSESTree.AssignmentExpression[];
  readonly callbacks: { call: CallNode; index: number; path: KeyPath }[];
  escapes: boolean;
}

/**
 * The calls of a function that this file shows: by its name, by a variable or property it is stored in, as a method,
 * immediately, and as the parameter of another function of this file that it is passed to.
 */
export function functionUses(file: FileFlow, node: FunctionNode): FunctionUses {
  const found: Found = { calls: [], writes: [], callbacks: [], escapes: false };
  const query = new Query(400);
  if (node.type === 'FunctionDeclaration') {
    const own = node.id && file.bindings.of(node.id);
    if (own) addReferences(file, found, own, query, 2);
    if (isExported(node)) found.escapes = true;
  } else {
    if (node.type === 'FunctionExpression' && node.id) {
      const own = file.bindings.of(node.id);
      if (own) addReferences(file, found, own, query, 2);
    }
    addValueUse(file, found, node, node, query, 2);
  }
  return found;
}

function addReferences(file: FileFlow, found: Found, binding: Binding, query: Query, depth: number): void {
  for (const reference of binding.references) {
    if (reference.isWrite() && !reference.isRead()) continue;
    if (!query.charge()) {
      found.escapes = true;
      return;
    }
    addValueUse(file, found, reference.identifier as TSESTree.Node, undefined, query, depth);
  }
}

/** Follows one expression whose value is the function. */
function addValueUse(
  file: FileFlow,
  found: Found,
  use: TSESTree.Node,
  self: FunctionNode | undefined,
  query: Query,
  depth: number,
): void {
  const outer = wrapped(use);
  const parent = outer.parent;
  if (!parent) return;
  switch (parent.type) {
    case 'CallExpression':
    case 'NewExpression':
      if (parent.callee === outer) found.calls.push({ call: parent, shift: 0 });
      else addArgument(file, found, parent, outer, [], query, depth);
      return;
    case 'TaggedTemplateExpression':
      found.calls.push({ call: parent, shift: 0 });
      return;
    case 'MemberExpression':
      addMemberUse(file, found, parent, self, query, depth);
      return;
    case 'VariableDeclarator':
      if (parent.id.type === 'Identifier') {
        addStored(file, found, parent.id, query, depth);
        if (isExported(parent.parent)) found.escapes = true;
      } else found.escapes = true;
      return;
    case 'AssignmentExpression':
      if (parent.left.type === 'Identifier') addStored(file, found, parent.left, query, depth);
      else if (parent.left.type === 'MemberExpression')
        addMethod(file, found, parent.left, self, query, depth);
      return;
    case 'AssignmentPattern':
      found.escapes = true;
      return;
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'AwaitExpression':
      addValueUse(file, found, parent, self, query, depth);
      return;
    case 'Property':
      addMethod(file, found, parent, self, query, depth);
      if (parent.parent.type === 'ObjectExpression') {
        addContainer(file, found, parent.parent, [staticKey(parent) ?? ANY], query, depth);
      }
      return;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      addMethod(file, found, parent, self, query, depth);
      return;
    case 'ArrayExpression':
      found.escapes = true;
      addContainer(file, found, parent, [ANY], query, depth);
      return;
    case 'ReturnStatement':
      addReturned(file, found, ownerOf(parent), self, query, depth);
      return;
    case 'ArrowFunctionExpression':
      addReturned(file, found, parent, self, query, depth);
      return;
    case 'SpreadElement':
      addContainer(file, found, outer, [], query, depth);
      return;
    case 'ExpressionStatement':
    case 'TSTypeQuery':
      return;
    default:
      found.escapes = true;
  }
}

/** A function that another one returns goes where the calls of that one go: `app.get('/', wrap(handler))`. */
function addReturned(
  file: FileFlow,
  found: Found,
  maker: CodeOwner,
  self: FunctionNode | undefined,
  query: Query,
  depth: number,
): void {
  const uses = isFunction(maker) && depth > 0 && query.charge(4) ? file.usesOf(maker) : undefined;
  if (!uses || uses.escapes || uses.calls.length === 0 || uses.callbacks.length > 0) found.escapes = true;
  for (const { call } of uses?.calls ?? []) {
    if (!query.charge()) {
      found.escapes = true;
      return;
    }
    if (call.type === 'CallExpression') addValueUse(file, found, call, self, query, depth - 1);
  }
}

function addStored(
  file: FileFlow,
  found: Found,
  name: TSESTree.Identifier,
  query: Query,
  depth: number,
): void {
  const binding = file.bindings.of(name);
  if (!binding || depth === 0) found.escapes = true;
  else addReferences(file, found, binding, query, depth - 1);
}

function addMemberUse(
  file: FileFlow,
  found: Found,
  member: TSESTree.MemberExpression,
  self: FunctionNode | undefined,
  query: Query,
  depth: number,
): void {
  const key = staticKey(member);
  const outer = wrapped(member);
  const call = outer.parent;
  const isCalled = call?.type === 'CallExpression' && call.callee === outer;
  if (isCalled && key === 'call') {
    found.calls.push({ call, shift: 1 });
  } else if (isCalled && key === 'bind') {
    addBound(file, found, call, self, query, depth);
  } else if (key === 'apply') {
    const list = isCalled ? call.arguments[1] : undefined;
    if (isCalled && list && list.type !== 'SpreadElement') found.calls.push({ call, shift: 0, list });
    else found.escapes = true;
  }
}

/** `f.bind(receiver, a)`: where the result goes the function goes, with `a` for its first parameter. */
function addBound(
  file: FileFlow,
  found: Found,
  call: TSESTree.CallExpression,
  self: FunctionNode | undefined,
  query: Query,
  depth: number,
): void {
  const bound = Math.max(0, call.arguments.length - 1);
  const uses: Found = { calls: [], writes: [], callbacks: [], escapes: false };
  addValueUse(file, uses, call, self, query, depth);
  if (bound > 0) found.calls.push({ call, shift: 1, bound });
  for (const one of uses.calls) found.calls.push({ ...one, shift: one.shift - bound });
  if (bound === 0) found.callbacks.push(...uses.callbacks);
  found.escapes ||= uses.escapes || (bound > 0 && uses.callbacks.length > 0);
}

function addArgument(
  file: FileFlow,
  found: Found,
  call: CallNode,
  argument: TSESTree.Node,
  path: KeyPath,
  query: Query,
  depth: number,
): void {
  const index = call.arguments.indexOf(argument as TSESTree.Expression);
  if (index < 0) return;
  found.callbacks.push({ call, index, path });
  if (path.length > 0) return;
  const callees = depth > 0 && query.charge(4) ? file.functionsOf(call.callee, query) : [];
  if (callees.length === 0 && looksLikeHandler(boundFunction(argument)))
    addWrapped(file, found, call, query, depth);
  for (const callee of callees) {
    const parameter = parametersOf(callee)[index];
    const binding = parameter?.type === 'Identifier' ? file.bindings.of(parameter) : undefined;
    if (binding) addReferences(file, found, binding, query, depth - 1);
  }
}

/** Names of the first parameter of functions that answer requests. */
const REQUEST_NAMES = /^_?(?:req|request|ctx|context|c|event|evt)$/;

/** Whether a function, or what stands for one, looks as if it answered requests: two parameters or more, or a usual name. */
function looksLikeHandler(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (!isFunction(inner)) return inner.type === 'Identifier' || inner.type === 'MemberExpression';
  const [first] = inner.params;
  return inner.params.length > 1 || (first?.type === 'Identifier' && REQUEST_NAMES.test(first.name));
}

/** Methods whose callbacks are given elements and results, not requests. */
const OTHER_CALLBACKS = new Set([
  'map',
  'filter',
  'find',
  'forEach',
  'reduce',
  'some',
  'every',
  'sort',
  'flatMap',
  'then',
  'catch',
  'finally',
]);

/** Unknown code that wraps a handler gives one: `router.get('/', asyncHandler((req, res) => …))`. */
function addWrapped(file: FileFlow, found: Found, wrapper: CallNode, query: Query, depth: number): void {
  const callee = unwrap(wrapper.callee);
  if (callee.type === 'MemberExpression' && OTHER_CALLBACKS.has(staticKey(callee) ?? '')) return;
  const outer = wrapped(wrapper).parent;
  if (depth > 0 && outer && (isCall(outer) || outer.type === 'ArrayExpression' || outer.type === 'Property'))
    addContainer(file, found, wrapper, [], query, depth - 1);
}

/** A list or an object that holds the function at `path`: what it, or what is read or looped out of it, is given to. */
function addContainer(
  file: FileFlow,
  found: Found,
  container: TSESTree.Node,
  path: KeyPath,
  query: Query,
  depth: number,
): void {
  const outer = wrapped(container);
  const parent = outer.parent;
  if (!parent || !query.charge()) return;
  switch (parent.type) {
    case 'CallExpression':
    case 'NewExpression':
      addArgument(file, found, parent, outer, path, query, depth);
      if (parent.type === 'CallExpression') addEntries(file, found, parent, outer, path, query, depth);
      return;
    case 'SpreadElement':
      // `app.get('/', ...handlers)`: the elements are arguments.
      if (isCall(parent.parent)) addArgument(file, found, parent.parent, parent, path.slice(1), query, depth);
      else if (parent.parent.type === 'ArrayExpression')
        addContainer(file, found, parent.parent, path, query, depth);
      return;
    case 'ArrayExpression':
      addContainer(file, found, parent, [ANY, ...path], query, depth);
      return;
    case 'Property':
      if (parent.parent.type === 'ObjectExpression')
        addContainer(file, found, parent.parent, [staticKey(parent) ?? ANY, ...path], query, depth);
      return;
    case 'VariableDeclarator':
      if (parent.init === outer && depth > 0) addPart(file, found, parent.id, path, query, depth - 1);
      return;
    case 'ForOfStatement': {
      const declared = parent.left.type === 'VariableDeclaration' ? parent.left.declarations[0] : undefined;
      if (parent.right === outer && declared) addPart(file, found, declared.id, path.slice(1), query, depth);
      return;
    }
    case 'MemberExpression':
      if (parent.object === outer) addRead(file, found, parent, path, query, depth);
      return;
    default:
  }
}

/** What is read of a container: `handlers.list`, `handlers.forEach((handler) => …)`. */
function addRead(
  file: FileFlow,
  found: Found,
  member: TSESTree.MemberExpression,
  path: KeyPath,
  query: Query,
  depth: number,
): void {
  const key = staticKey(member);
  const outer = wrapped(member);
  const call = outer.parent;
  const [own, ...below] = path;
  if (key === 'forEach' && call?.type === 'CallExpression' && call.callee === outer) {
    const [callback] = call.arguments;
    const [parameter] = isFunction(callback) ? parametersOf(callback) : [];
    if (parameter) addPart(file, found, parameter, below, query, depth);
  } else if (own !== undefined && (key === undefined || own === ANY || own === key)) {
    if (below.length > 0) addContainer(file, found, member, below, query, depth);
    else addValueUse(file, found, member, undefined, query, depth);
  }
}

/** `Object.entries(handlers)`, `Object.values(handlers)`: a list of what the container holds. */
function addEntries(
  file: FileFlow,
  found: Found,
  call: TSESTree.CallExpression,
  argument: TSESTree.Node,
  path: KeyPath,
  query: Query,
  depth: number,
): void {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || call.arguments[0] !== argument || path.length === 0) return;
  if (callee.object.type !== 'Identifier' || callee.object.name !== 'Object') return;
  const [, ...below] = path;
  const method = staticKey(callee);
  if (method === 'entries') addContainer(file, found, call, [ANY, '1', ...below], query, depth);
  else if (method === 'values') addContainer(file, found, call, [ANY, ...below], query, depth);
}

/** The names of a pattern that are given the function, or what holds it. */
function addPart(
  file: FileFlow,
  found: Found,
  pattern: TSESTree.Node,
  path: KeyPath,
  query: Query,
  depth: number,
): void {
  const [key, ...below] = path;
  if (!query.charge()) return;
  switch (pattern.type) {
    case 'Identifier':
      for (const reference of file.bindings.of(pattern)?.references ?? []) {
        if (reference.isWrite() || !query.charge()) continue;
        const use = reference.identifier as TSESTree.Node;
        if (path.length > 0) addContainer(file, found, use, path, query, depth);
        else addValueUse(file, found, use, undefined, query, depth);
      }
      return;
    case 'AssignmentPattern':
      addPart(file, found, pattern.left, path, query, depth);
      return;
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'Property' && (key === ANY || staticKey(property) === key))
          addPart(file, found, property.value, below, query, depth);
      }
      return;
    case 'ArrayPattern':
      for (const [at, element] of pattern.elements.entries()) {
        if (element && (key === ANY || key === String(at)))
          addPart(file, found, element, below, query, depth);
      }
      return;
    default:
  }
}

/** Calls of a method or of a function kept in a property, found by its name and confirmed by resolving them. */
function addMethod(
  file: FileFlow,
  found: Found,
  holder: TSESTree.Node,
  self: FunctionNode | undefined,
  query: Query,
  depth: number,
): void {
  const key = staticKey(holder);
  if (!self || key === undefined || key === 'constructor') {
    if (key === 'constructor') addConstructions(file, found, holder, query);
    else found.escapes = true;
    return;
  }
  if ((holder as { kind?: unknown }).kind === 'set') {
    found.escapes = true;
    found.writes.push(...setterWrites(file, self, key, query));
    return;
  }
  let called = false;
  for (const call of file.index.callsOf(key)) {
    if (!query.charge(2)) break;
    const callee = call.type === 'TaggedTemplateExpression' ? call.tag : call.callee;
    if (unwrap(callee).type !== 'MemberExpression') continue;
    if (!file.functionsOf(callee, query).includes(self)) continue;
    found.calls.push({ call, shift: 0 });
    called = true;
  }
  for (const { call, index } of file.index.passedAs(key)) {
    if (!query.charge(2)) break;
    const argument = call.arguments[index];
    if (argument && file.functionsOf(boundFunction(argument), query).includes(self))
      addArgument(file, found, call, argument, [], query, depth);
  }
  // A public method may be called from other files as well.
  const hidden = key.startsWith('#') || (holder as { accessibility?: string }).accessibility === 'private';
  if (!called || !hidden) found.escapes = true;
}

/** The function in `f.bind(receiver)`. */
function boundFunction(node: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(node);
  const isBound =
    inner.type === 'CallExpression' &&
    inner.callee.type === 'MemberExpression' &&
    staticKey(inner.callee) === 'bind';
  return isBound ? (inner.callee as TSESTree.MemberExpression).object : inner;
}

function addConstructions(file: FileFlow, found: Found, holder: TSESTree.Node, query: Query): void {
  const owner = holder.parent?.parent;
  if (!isClass(owner)) {
    found.escapes = true;
    return;
  }
  const { calls, escapes } = constructionsOf(file, owner, query);
  for (const call of calls) found.calls.push({ call, shift: 0 });
  found.escapes ||= escapes;
}
