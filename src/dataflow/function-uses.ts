import type { TSESTree } from '@typescript-eslint/utils';
import {
  isCall,
  isClass,
  parametersOf,
  type CallNode,
  type ClassNode,
  type FunctionNode,
} from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import type { Binding } from './bindings.ts';
import { ANY, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { Query } from './query.ts';

/** Where a function of this file goes. */
export interface FunctionUses {
  /** Calls of it; `shift` is how many leading arguments are not its own (`f.call(this, a)`). */
  readonly calls: readonly {
    readonly call: CallNode | TSESTree.TaggedTemplateExpression;
    readonly shift: number;
  }[];
  /** Calls it is given to as an argument, or at `path` inside one. */
  readonly callbacks: readonly { readonly call: CallNode; readonly index: number; readonly path: KeyPath }[];
  /** Whether it also goes where this file cannot see it called: exported, stored, given to unknown code. */
  readonly escapes: boolean;
}

interface Found {
  readonly calls: { call: CallNode | TSESTree.TaggedTemplateExpression; shift: number }[];
  readonly callbacks: { call: CallNode; index: number; path: KeyPath }[];
  escapes: boolean;
}

/**
 * The calls of a function that this file shows: by its name, by a variable or property it is stored in, as a method,
 * immediately, and as the parameter of another function of this file that it is passed to.
 */
export function functionUses(file: FileFlow, node: FunctionNode): FunctionUses {
  const found: Found = { calls: [], callbacks: [], escapes: false };
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

function isExported(node: TSESTree.Node): boolean {
  return node.parent?.type === 'ExportNamedDeclaration' || node.parent?.type === 'ExportDefaultDeclaration';
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
      addMemberUse(found, parent);
      return;
    case 'VariableDeclarator':
      if (parent.id.type === 'Identifier') {
        addStored(file, found, parent.id, query, depth);
        if (isExported(parent.parent)) found.escapes = true;
      } else found.escapes = true;
      return;
    case 'AssignmentExpression':
      if (parent.left.type === 'Identifier') addStored(file, found, parent.left, query, depth);
      else if (parent.left.type === 'MemberExpression') addMethod(file, found, parent.left, self, query);
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
      addMethod(file, found, parent, self, query);
      if (parent.parent.type === 'ObjectExpression') {
        addContainer(file, found, parent.parent, [staticKey(parent) ?? ANY], query, depth);
      }
      return;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      addMethod(file, found, parent, self, query);
      return;
    case 'ArrayExpression':
      found.escapes = true;
      addContainer(file, found, parent, [ANY], query, depth);
      return;
    case 'ExpressionStatement':
    case 'TSTypeQuery':
      return;
    default:
      found.escapes = true;
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

function addMemberUse(found: Found, member: TSESTree.MemberExpression): void {
  const key = staticKey(member);
  const outer = wrapped(member);
  const call = outer.parent;
  if (call?.type === 'CallExpression' && call.callee === outer && (key === 'call' || key === 'bind')) {
    found.calls.push({ call, shift: 1 });
    if (key === 'bind') found.escapes = true;
  } else if (key === 'apply') {
    found.escapes = true;
  }
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
  for (const callee of callees) {
    const parameter = parametersOf(callee)[index];
    const binding = parameter?.type === 'Identifier' ? file.bindings.of(parameter) : undefined;
    if (binding) addReferences(file, found, binding, query, depth - 1);
  }
}

/** A list or an object that holds the function: what it is given to. */
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
  if (isCall(parent)) addArgument(file, found, parent, outer, path, query, depth);
  else if (parent.type === 'ArrayExpression') addContainer(file, found, parent, [ANY, ...path], query, depth);
  else if (parent.type === 'Property' && parent.parent.type === 'ObjectExpression') {
    addContainer(file, found, parent.parent, [staticKey(parent) ?? ANY, ...path], query, depth);
  } else if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
    for (const reference of file.bindings.of(parent.id)?.references ?? []) {
      const use = wrapped(reference.identifier as TSESTree.Node);
      if (isCall(use.parent)) addArgument(file, found, use.parent, use, path, query, depth);
    }
  }
}

/** Calls of a method or of a function kept in a property, found by its name and confirmed by resolving them. */
function addMethod(
  file: FileFlow,
  found: Found,
  holder: TSESTree.Node,
  self: FunctionNode | undefined,
  query: Query,
): void {
  const key = staticKey(holder);
  if (!self || key === undefined || key === 'constructor') {
    addConstructions(file, found, holder);
    found.escapes ||= key !== 'constructor';
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
    if (argument && file.functionsOf(boundFunction(argument), query).includes(self)) {
      found.callbacks.push({ call, index, path: [] });
    }
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

function addConstructions(file: FileFlow, found: Found, holder: TSESTree.Node): void {
  const owner = holder.parent?.parent;
  if (!isClass(owner) || !owner.id) return;
  const binding = file.bindings.of(owner.id);
  for (const reference of binding?.references ?? []) {
    const { parent } = reference.identifier as TSESTree.Node;
    if (isClass(parent) && parent.superClass === reference.identifier) addSuperCall(found, parent);
    if (isCall(parent) && parent.type === 'NewExpression' && parent.callee === reference.identifier)
      found.calls.push({ call: parent, shift: 0 });
  }
  found.escapes = true;
}

/** `super(…)` in the constructor of a class that is derived from the one whose constructor is meant. */
function addSuperCall(found: Found, derived: ClassNode): void {
  for (const member of derived.body.body) {
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') continue;
    for (const statement of member.value.body?.body ?? []) {
      const call = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : undefined;
      if (call?.type === 'CallExpression' && call.callee.type === 'Super')
        found.calls.push({ call, shift: 0 });
    }
  }
}
