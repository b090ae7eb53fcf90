import type { TSESTree } from '@typescript-eslint/utils';
import { callOffset, isFunction, ownerOf, type CallNode } from '../syntax/functions.ts';
import { patternPlace, REST } from '../syntax/pattern-place.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import type { Binding } from './bindings.ts';
import { ANY, demand, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { parameterTarget } from './guard-target.ts';
import { chainedReceiver, makersOf } from './object-identity.ts';
import { Query } from './query.ts';

/** One use of an object. */
export type ObjectUse =
  /** A method of it is called. */
  | { readonly kind: 'call'; readonly name: string | undefined; readonly node: TSESTree.CallExpression }
  /** A property of it is read, or assigned. */
  | { readonly kind: 'read'; readonly name: string | undefined; readonly node: TSESTree.Node }
  | {
      readonly kind: 'write';
      readonly name: string | undefined;
      readonly node: TSESTree.AssignmentExpression;
    }
  /** It is called itself. */
  | { readonly kind: 'invocation'; readonly node: CallNode }
  /** A call of an API that tables know is given it. */
  | { readonly kind: 'argument'; readonly node: CallNode; readonly index: number };

/** What becomes of an object. */
export interface ObjectUses {
  /** In the order of the text. */
  readonly uses: readonly ObjectUse[];
  /** Where it goes to code that this file does not show: exported, given to unknown functions, kept in unknown objects. */
  readonly escapes: readonly TSESTree.Node[];
}

/** Expressions followed from one object. */
const MOST_VALUES = 400;

interface Held {
  readonly node: TSESTree.Node;
  /** Keys from the expression's value down to the object. */
  readonly path: KeyPath;
}

/**
 * All uses of the object that `maker` makes which this file shows, and where it escapes from sight.
 *
 * Follows variables, fields of classes and objects, lists, branches, results and parameters of functions of this file, and
 * chains of methods that give back their receiver. The only question that goes forward: asked of receivers, not of every
 * variable.
 */
export function usesOfObject(file: FileFlow, maker: TSESTree.Node): ObjectUses {
  const search = new UseSearch(file, maker);
  search.run();
  const uses = [...search.uses].sort(
    (a, b) => callOffset(a.node) - callOffset(b.node) || a.node.range[1] - b.node.range[1],
  );
  return { uses, escapes: [...search.escapes].sort((a, b) => a.range[0] - b.range[0]) };
}

class UseSearch {
  readonly uses = new Set<ObjectUse>();
  readonly escapes = new Set<TSESTree.Node>();
  readonly #file: FileFlow;
  readonly #maker: TSESTree.Node;
  readonly #query = new Query();
  readonly #queue: Held[] = [];
  readonly #seen = new Map<TSESTree.Node, Set<string>>();

  constructor(file: FileFlow, maker: TSESTree.Node) {
    this.#file = file;
    this.#maker = maker;
  }

  run(): void {
    this.#follow(this.#maker, []);
    for (let at = 0; at < this.#queue.length; at += 1) {
      const held = this.#queue[at] as Held;
      if (at >= MOST_VALUES || !this.#query.charge()) {
        // What is not looked at may do anything.
        this.escapes.add(held.node);
        return;
      }
      this.#visit(held);
    }
  }

  #follow(node: TSESTree.Node, path: KeyPath): void {
    const outer = wrapped(node);
    const key = path.join('\0');
    const seen = this.#seen.get(outer) ?? new Set<string>();
    this.#seen.set(outer, seen);
    if (seen.has(key)) return;
    seen.add(key);
    this.#queue.push({ node: outer, path });
  }

  #visit({ node, path }: Held): void {
    const { parent } = node;
    switch (parent?.type) {
      case 'MemberExpression':
        if (parent.object === node) this.#member(parent, path);
        return;
      case 'CallExpression':
      case 'NewExpression':
        if (parent.callee !== node) this.#argument(parent, node, path);
        else if (path.length === 0) this.uses.add({ kind: 'invocation', node: parent });
        return;
      case 'VariableDeclarator':
        if (parent.init === node) this.#stored(parent.id, path);
        return;
      case 'AssignmentExpression':
        this.#assigned(parent, node, path);
        return;
      case 'AssignmentPattern':
        if (parent.right === node) this.#stored(parent.left, path);
        return;
      case 'ConditionalExpression':
        if (parent.test !== node) this.#follow(parent, path);
        return;
      case 'LogicalExpression':
      case 'AwaitExpression':
      case 'SequenceExpression':
        this.#follow(parent, path);
        return;
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
        this.#returned(node, path);
        return;
      case 'Property':
        if (parent.value === node && parent.parent.type === 'ObjectExpression')
          this.#follow(parent.parent, [staticKey(parent) ?? ANY, ...path]);
        return;
      case 'ArrayExpression':
        this.#follow(parent, [ANY, ...path]);
        return;
      case 'PropertyDefinition':
        if (parent.value === node) this.#field(parent, path);
        return;
      case 'ExpressionStatement':
      case 'UnaryExpression':
      case 'BinaryExpression':
      case 'TemplateLiteral':
      case 'IfStatement':
      case 'WhileStatement':
      case 'TSTypeQuery':
        return;
      default:
        this.escapes.add(node);
    }
  }

  #member(member: TSESTree.MemberExpression, path: KeyPath): void {
    const name = staticKey(member);
    const [key, ...rest] = path;
    const outer = wrapped(member);
    const { parent } = outer;
    if (key !== undefined) {
      const isList = key === ANY && parent?.type === 'CallExpression' && parent.callee === outer;
      // What a method does with a list that holds the object is not followed.
      if (isList) this.escapes.add(outer);
      else if (name === undefined || key === ANY || name === key) this.#follow(outer, rest);
      return;
    }
    if (parent?.type === 'CallExpression' && parent.callee === outer) {
      this.uses.add({ kind: 'call', name, node: parent });
      if (name === 'bind') this.#follow(parent, []);
      if (chainedReceiver(this.#file, parent, this.#query)) this.#follow(parent, []);
    } else if (parent?.type === 'AssignmentExpression' && parent.left === outer) {
      this.uses.add({ kind: 'write', name, node: parent });
    } else {
      this.uses.add({ kind: 'read', name, node: outer });
    }
  }

  #stored(target: TSESTree.Node, path: KeyPath): void {
    if (target.type === 'Identifier') {
      const binding = this.#file.bindings.of(target);
      if (binding?.variable) this.#references(binding, path);
      else this.escapes.add(target);
      return;
    }
    if (target.type !== 'ObjectPattern' && target.type !== 'ArrayPattern') {
      this.escapes.add(target);
      return;
    }
    for (const name of namesIn(target)) {
      const { path: keys } = patternPlace(name);
      const shared = keys.every((key, at) => at >= path.length || key === path[at] || path[at] === ANY);
      const binding = this.#file.bindings.of(name);
      if (keys.includes(REST)) this.escapes.add(name);
      else if (!shared || !binding) continue;
      else if (keys.length <= path.length) this.#references(binding, path.slice(keys.length));
      else if (keys.length === path.length + 1)
        this.uses.add({ kind: 'read', name: keys.at(-1), node: name });
    }
  }

  /** Uses by a variable; where it may hold something else at times, those that may be of this object. */
  #references(binding: Binding, path: KeyPath): void {
    const writes = binding.references.filter((one) => one.isWrite()).length;
    for (const reference of binding.references) {
      if (!reference.isRead()) continue;
      const node = reference.identifier as TSESTree.Node;
      if (writes > 1 && path.length === 0 && !this.#mayBe(node)) continue;
      if (node.parent?.type === 'ExportSpecifier' || node.parent?.type === 'ExportDefaultDeclaration')
        this.escapes.add(node);
      else this.#follow(node, path);
    }
    const declared = binding.variable?.defs[0]?.node as TSESTree.Node | undefined;
    if (declared?.parent?.parent?.type === 'ExportNamedDeclaration') this.escapes.add(declared);
  }

  #mayBe(node: TSESTree.Node): boolean {
    const { nodes, complete } = makersOf(this.#file, demand(node), this.#query);
    return !complete || nodes.includes(this.#maker);
  }

  #assigned(assignment: TSESTree.AssignmentExpression, node: TSESTree.Node, path: KeyPath): void {
    if (assignment.right !== node) return;
    this.#follow(assignment, path);
    const left = unwrap(assignment.left);
    if (left.type !== 'MemberExpression') {
      this.#stored(left, path);
      return;
    }
    const name = staticKey(left);
    const holder = unwrap(left.object);
    if (name === undefined || isExports(holder) || (isExports(left) && name === 'exports'))
      this.escapes.add(node);
    else if (holder.type === 'ThisExpression' || holder.type === 'Identifier')
      this.#membersNamed(name, left, path);
    else this.escapes.add(node);
  }

  #field(field: TSESTree.PropertyDefinition, path: KeyPath): void {
    const name = staticKey(field);
    if (name === undefined) this.escapes.add(field);
    else this.#membersNamed(name, undefined, path);
  }

  /** Members of this name that hold the object. */
  #membersNamed(name: string, written: TSESTree.Node | undefined, path: KeyPath): void {
    for (const member of this.#file.index.membersNamed(name)) {
      if (member === written || !this.#query.charge()) continue;
      const isWritten = member.parent.type === 'AssignmentExpression' && member.parent.left === member;
      if (isWritten) continue;
      const { nodes } = makersOf(this.#file, demand(member, path), this.#query);
      if (nodes.includes(this.#maker)) this.#follow(member, path);
    }
    if (written && isKeptOutside(this.#file, written)) this.escapes.add(written);
  }

  #argument(call: CallNode, argument: TSESTree.Node, path: KeyPath): void {
    const index = call.arguments.indexOf(argument as TSESTree.Expression);
    const callees = this.#file.functionsOf(call.callee, this.#query);
    if (index < 0 || call.arguments.slice(0, index).some((one) => one.type === 'SpreadElement')) {
      this.escapes.add(argument);
      return;
    }
    for (const callee of callees) {
      const target = parameterTarget(this.#file, callee, index, path);
      const [held] = target?.places ?? [];
      if (held?.binding) this.#references(held.binding, held.path);
      else if (callee.params.length > index) this.escapes.add(argument);
    }
    if (callees.length > 0) return;
    if (this.#file.apiOf(call.callee, [], this.#query).states.length > 0) {
      this.uses.add({ kind: 'argument', node: call, index });
    } else if (!isConsole(call)) {
      this.escapes.add(argument);
    }
  }

  #returned(node: TSESTree.Node, path: KeyPath): void {
    const owner = ownerOf(node);
    if (!isFunction(owner)) return;
    const { calls, callbacks, escapes } = this.#file.usesOf(owner);
    if (escapes || owner.generator) this.escapes.add(node);
    for (const { call } of calls) this.#follow(call, path);
    for (const { call } of callbacks) this.#follow(call, path);
  }
}

function* namesIn(pattern: TSESTree.Node): Generator<TSESTree.Identifier> {
  switch (pattern.type) {
    case 'Identifier':
      yield pattern;
      break;
    case 'ObjectPattern':
      for (const property of pattern.properties)
        yield* namesIn(property.type === 'RestElement' ? property.argument : property.value);
      break;
    case 'ArrayPattern':
      for (const element of pattern.elements) if (element) yield* namesIn(element);
      break;
    case 'AssignmentPattern':
      yield* namesIn(pattern.left);
      break;
    case 'RestElement':
      yield* namesIn(pattern.argument);
      break;
    default:
  }
}

/** `exports`, `module.exports`. */
function isExports(node: TSESTree.Node): boolean {
  if (node.type === 'Identifier') return node.name === 'exports';
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === 'module' &&
    staticKey(node) === 'exports'
  );
}

/** Whether the object that is written into came from outside this file: a parameter, an import, a global. */
function isKeptOutside(file: FileFlow, written: TSESTree.Node): boolean {
  if (written.type !== 'MemberExpression') return false;
  const holder = unwrap(written.object);
  if (holder.type === 'ThisExpression') return false;
  return !makersOf(file, demand(holder), new Query(200)).complete;
}

function isConsole(call: CallNode): boolean {
  const callee = unwrap(call.callee);
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'console'
  );
}
