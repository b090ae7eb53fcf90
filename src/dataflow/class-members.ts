import type { TSESTree } from '@typescript-eslint/utils';
import {
  isClass,
  isFunction,
  ownerOf,
  parametersOf,
  thisOwner,
  type ClassNode,
  type FunctionNode,
} from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { classesOf, constructorOf, superCallsOf } from './classes-of.ts';
import { ANY, contextAt, demand, enter, type CallContext, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { concerns, writeOrigins } from './name-origins.ts';
import type { Query } from './query.ts';
import { reachingWrites } from './reaching-writes.ts';
import { writesThrough, writesTo, type Write } from './writes.ts';

/** Remembered writes to members, by what has them and whether they are static. */
export type FieldCache = Map<TSESTree.Node, Map<boolean, readonly Write[]>>;

/** Classes above a class that are looked into. */
const MOST_BASES = 6;

/** What is asked of a class's or an object's member. */
interface MemberQuestion {
  readonly file: FileFlow;
  readonly cache: FieldCache;
  readonly path: KeyPath;
  readonly context: CallContext | undefined;
  readonly query: Query;
  /** Where the member is read, when that is in the class's own code. */
  readonly use: TSESTree.Node | undefined;
  readonly isStatic: boolean;
}

/** What `this` holds at `path`: a member of its class, of the object literal around it, or of a constructor function. */
export function thisOrigins(
  file: FileFlow,
  cache: FieldCache,
  node: TSESTree.ThisExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const owner = thisOwner(node);
  if (!owner) return [];
  const asked = { file, cache, path, context, query, use: node, isStatic: isStaticCode(node) };
  if (owner.type === 'ObjectExpression') {
    return [
      ...writesByName(asked, owner),
      ...ofPrototype(asked, owner),
      { kind: 'value', demand: demand(owner, path, context) },
    ];
  }
  if (isClass(owner)) return memberOfClass(asked, owner, MOST_BASES);
  return constructedOrigins(asked, owner);
}

/** For `F.prototype = { … }` what instances of `F` hold. */
function ofPrototype(asked: MemberQuestion, owner: TSESTree.ObjectExpression): readonly Origin[] {
  const { parent } = owner;
  const left = parent.type === 'AssignmentExpression' ? unwrap(parent.left) : undefined;
  if (left?.type !== 'MemberExpression' || staticKey(left) !== 'prototype') return [];
  return asked.file
    .functionsOf(left.object, asked.query)
    .flatMap((constructor) => constructedOrigins({ ...asked, use: undefined }, constructor));
}

/** What is written to an object literal through the variable it is kept in. */
function writesByName(asked: MemberQuestion, owner: TSESTree.ObjectExpression): readonly Origin[] {
  const { file, path, context, query } = asked;
  const { parent } = owner;
  const name =
    parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : undefined;
  const binding = name && file.bindings.of(name);
  if (!binding || !query.charge()) return [];
  return writesTo(binding, (identifier) => file.bindings.of(identifier))
    .filter((write) => write.path.length > 0 && concerns(write, path))
    .flatMap((write) => writeOrigins(file, write, path, context, query));
}

/** What `super` holds at `path`: a member of the base class. */
export function superOrigins(
  file: FileFlow,
  cache: FieldCache,
  node: TSESTree.Super,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const owner = thisOwner(node);
  if (!isClass(owner) || !owner.superClass) return [];
  const asked = { file, cache, path, context, query, use: undefined, isStatic: isStaticCode(node) };
  return classesOf(file, owner.superClass, query).flatMap((base) =>
    base === owner ? [] : memberOfClass(asked, base, MOST_BASES),
  );
}

/** What an instance holds at `path`: its class's members, with the constructor's parameters bound to this call. */
export function instanceOrigins(
  file: FileFlow,
  cache: FieldCache,
  node: TSESTree.NewExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const asked = { file, cache, path, context, query, use: undefined, isStatic: false };
  const classes = classesOf(file, node.callee, query);
  if (classes.length === 0) {
    return file.closuresOf(demand(node.callee, [], context), query).flatMap((made) => {
      if (made.node.type === 'ArrowFunctionExpression') return [];
      const inner = enter(node, made, context);
      return constructedOrigins({ ...asked, context: inner ?? context }, made.node);
    });
  }
  return classes.flatMap((owner) => {
    const constructor = constructorOf(file, owner, query, MOST_BASES);
    const inner =
      constructor &&
      enter(node, { node: constructor, maker: undefined }, context, {
        classes: withBases(file, owner, query),
      });
    return memberOfClass({ ...asked, context: inner ?? context }, owner, MOST_BASES);
  });
}

function withBases(file: FileFlow, owner: ClassNode, query: Query): readonly ClassNode[] {
  const found = new Set<ClassNode>([owner]);
  for (const one of found) {
    const bases = one.superClass && found.size < MOST_BASES ? classesOf(file, one.superClass, query) : [];
    for (const base of bases) found.add(base);
  }
  return [...found];
}

/** What the class itself holds at `path`. */
export function staticOrigins(
  file: FileFlow,
  cache: FieldCache,
  owner: ClassNode,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const asked = { file, cache, path, context, query, use: undefined, isStatic: true };
  return memberOfClass(asked, owner, MOST_BASES);
}

/** What a class's field, method or accessor of this name holds, its own or, failing that, its base's. */
function memberOfClass(asked: MemberQuestion, owner: ClassNode, depth: number): readonly Origin[] {
  const { file, path, context, query, isStatic } = asked;
  const [key = ANY, ...below] = path;
  if (!query.charge()) return [];
  for (const member of owner.body.body) {
    if (member.type !== 'MethodDefinition' || staticKey(member) !== key || member.static !== isStatic)
      continue;
    if (member.kind === 'get') {
      return file.index
        .returnsOf(member.value as FunctionNode)
        .map((result): Origin => ({ kind: 'value', demand: demand(result, below, context) }));
    }
    if (member.kind === 'method' && member.value.body)
      return [{ kind: 'value', demand: demand(member.value, below, context) }];
  }
  const found = [...fieldOrigins(asked, owner), ...writesFromOutside(asked, owner)];
  const bases = owner.superClass && depth > 0 ? classesOf(file, owner.superClass, query) : [];
  const inherited = bases.flatMap((base) =>
    base === owner ? [] : memberOfClass({ ...asked, use: undefined }, base, depth - 1),
  );
  if (bases.length === 0 && owner.superClass && key === 'message' && found.length === 0) {
    // A class of errors: what its constructor gives to the language's own.
    return superCallsOf(file, owner).flatMap(({ arguments: [message] }): Origin[] =>
      message ? [{ kind: 'value', demand: demand(message, below, contextAt(message, context)) }] : [],
    );
  }
  if (inherited.length > 0 || !asked.use || isStatic) return [...found, ...inherited];
  // In a base's own code `this` may be an instance of a class made from it, which fills in what the base leaves open.
  return found.length > 0 ? found : fromDerived(asked, owner);
}

/** What is written to a field by the name of the class, or of an instance that the file shows being made. */
function writesFromOutside(asked: MemberQuestion, owner: ClassNode): readonly Origin[] {
  const { file, path, context, query, use, isStatic } = asked;
  const [key = ANY, ...below] = path;
  // From outside of the class its instance is asked itself, by its name; a class has one name inside and one outside.
  if (!use && !isStatic) return [];
  return file.index.writesTo(key).flatMap((write): readonly Origin[] => {
    const object = unwrap((write.left as TSESTree.MemberExpression).object);
    if (object.type !== 'Identifier' || write.operator !== '=' || !query.charge()) return [];
    const isInstance = file.originsOf(demand(object), query).some((origin) => {
      const made = origin.kind === 'value' ? unwrap(origin.demand.node) : undefined;
      if (isStatic) return made === owner;
      return made?.type === 'NewExpression' && classesOf(file, made.callee, query).includes(owner);
    });
    if (!isInstance) return [];
    return [{ kind: 'value', demand: demand(write.right, below, contextAt(write.right, context)) }];
  });
}

function fromDerived(asked: MemberQuestion, owner: ClassNode): readonly Origin[] {
  const { file, query } = asked;
  const binding = owner.id ? file.bindings.of(owner.id) : undefined;
  return (binding?.references ?? []).flatMap((reference) => {
    const { parent } = reference.identifier as TSESTree.Node;
    if (!isClass(parent) || parent.superClass !== reference.identifier || !query.charge()) return [];
    return memberOfClass({ ...asked, use: undefined }, parent, 0);
  });
}

/** Whether `this` at `use` is the class and not an instance of it. */
function isStaticCode(use: TSESTree.Node): boolean {
  let owner = ownerOf(use);
  while (owner.type === 'ArrowFunctionExpression') owner = ownerOf(owner);
  if (owner.type === 'StaticBlock') return true;
  const holder = owner.type === 'PropertyDefinition' ? owner : owner.parent;
  return (holder?.type === 'MethodDefinition' || holder?.type === 'PropertyDefinition') && holder.static;
}

/** What the methods of a class, or of an object literal, write to `this` at `path`. */
export function ownWrites(
  file: FileFlow,
  cache: FieldCache,
  owner: TSESTree.Node,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  return fieldOrigins({ file, cache, path, context, query, use: undefined, isStatic: false }, owner);
}

/** What `this.key = …` and field declarations write; seen from the class's own code, those that reach it. */
function fieldOrigins(asked: MemberQuestion, owner: TSESTree.Node): readonly Origin[] {
  const { file, path, context, query, use } = asked;
  const writes = fieldWrites(asked, owner).filter((write) => concerns(write, path));
  if (writes.length === 0) return [];
  const inside = use && ownerOf(use);
  const local = use
    ? reachingWrites(
        writes.filter((write) => write.owner === inside),
        path,
        use,
        inside ?? ownerOf(use),
      )
    : undefined;
  const visible =
    local && !local.open
      ? local.writes
      : [...(local?.writes ?? []), ...writes.filter((write) => write.owner !== inside)];
  return visible.flatMap((write): readonly Origin[] => {
    const { written } = write;
    if (written.kind !== 'parameter') {
      // A part that is taken away is not there; that it was never there says nothing of an object.
      return written.kind === 'undefined' ? [] : writeOrigins(file, write, path, context, query);
    }
    const name = parameterName(written.owner, written.index);
    const below = path.slice(write.path.length);
    return [{ kind: 'value', demand: demand(name, below, contextAt(name, context)) }];
  });
}

function parameterName(owner: FunctionNode, index: number): TSESTree.Node {
  const parameter = parametersOf(owner)[index] as TSESTree.Parameter;
  const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  return inner.type === 'AssignmentPattern' ? inner.left : inner;
}

/** All writes to members of what `this` is in the owner's code, in the order of the text. */
function fieldWrites({ file, cache, isStatic }: MemberQuestion, owner: TSESTree.Node): readonly Write[] {
  const known = cache.get(owner)?.get(isStatic);
  if (known) return known;
  const uses = file.index.thisIn(owner).filter((node) => !isClass(owner) || isStaticCode(node) === isStatic);
  const writes = [...writesThrough(uses, (identifier) => file.bindings.of(identifier))];
  if (isClass(owner)) addDeclaredFields(writes, owner, isStatic);
  writes.sort((a, b) => a.node.range[0] - b.node.range[0] || a.node.range[1] - b.node.range[1]);
  const ofOwner = cache.get(owner) ?? new Map<boolean, readonly Write[]>();
  ofOwner.set(isStatic, writes);
  cache.set(owner, ofOwner);
  return writes;
}

function addDeclaredFields(writes: Write[], owner: ClassNode, isStatic: boolean): void {
  const declared = (
    key: string,
    node: TSESTree.Node,
    written: Write['written'],
    code: Write['owner'],
  ): Write => ({
    node,
    path: [key],
    replaces: true,
    written,
    owner: code,
  });
  for (const member of owner.body.body) {
    const key = staticKey(member) ?? ANY;
    if (
      (member.type === 'PropertyDefinition' || member.type === 'AccessorProperty') &&
      member.static === isStatic &&
      member.value
    ) {
      writes.push(
        declared(key, member, { kind: 'value', node: member.value, path: [] }, ownerOf(member.value)),
      );
    }
    if (
      isStatic ||
      member.type !== 'MethodDefinition' ||
      member.kind !== 'constructor' ||
      !isFunction(member.value)
    )
      continue;
    const constructor = member.value;
    parametersOf(constructor).forEach((parameter, index) => {
      if (parameter.type !== 'TSParameterProperty') return;
      const name =
        parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
      if (name.type !== 'Identifier') return;
      const written = { kind: 'parameter', owner: constructor, index, path: [] } as const;
      writes.push(declared(name.name, parameter, written, constructor));
    });
  }
}

/** A function called with `new`: what it writes to `this`, what it returns, and what is on its prototype. */
function constructedOrigins(asked: MemberQuestion, owner: FunctionNode): readonly Origin[] {
  const { file, path, context, query } = asked;
  const [key = ANY, ...below] = path;
  const constructor = prototypeOwner(asked, owner) ?? owner;
  const found = [...fieldOrigins(asked, owner)];
  for (const member of [constructor, ...prototypeMethods(file, constructor)]) {
    if (member !== owner) found.push(...fieldOrigins({ ...asked, use: undefined }, member));
  }
  for (const write of file.index.writesTo(key)) {
    if (!query.charge()) break;
    const target = write.left as TSESTree.MemberExpression;
    const holder = unwrap(target.object);
    if (isPrototypeOf(asked, holder, constructor)) {
      found.push({ kind: 'value', demand: demand(write.right, below, contextAt(write.right, context)) });
    }
  }
  return found;
}

/** For a method written to a prototype the function whose prototype that is. */
function prototypeOwner(asked: MemberQuestion, method: FunctionNode): FunctionNode | undefined {
  const { parent } = method;
  if (parent?.type !== 'AssignmentExpression' || parent.left.type !== 'MemberExpression') return undefined;
  const holder = unwrap(parent.left.object);
  if (holder.type !== 'MemberExpression' || staticKey(holder) !== 'prototype') return undefined;
  return asked.file.functionsOf(holder.object, asked.query)[0];
}

function isPrototypeOf(asked: MemberQuestion, holder: TSESTree.Node, constructor: FunctionNode): boolean {
  return (
    holder.type === 'MemberExpression' &&
    staticKey(holder) === 'prototype' &&
    asked.file.functionsOf(holder.object, asked.query).includes(constructor)
  );
}

/** The functions written to the prototype of a constructor, one by one or as an object. */
function prototypeMethods(file: FileFlow, constructor: FunctionNode): readonly TSESTree.Node[] {
  const { parent } = constructor;
  const name = constructor.id ?? (parent?.type === 'VariableDeclarator' ? parent.id : undefined);
  const binding = name && file.bindings.of(name);
  return (binding?.references ?? []).flatMap((reference): readonly TSESTree.Node[] => {
    const prototype = (reference.identifier as TSESTree.Node).parent;
    if (prototype?.type !== 'MemberExpression' || staticKey(prototype) !== 'prototype') return [];
    const target = prototype.parent.type === 'MemberExpression' ? prototype.parent : prototype;
    const write = target.parent;
    if (write?.type !== 'AssignmentExpression' || write.left !== target) return [];
    const value = unwrap(write.right);
    return isFunction(value) || value.type === 'ObjectExpression' ? [value] : [];
  });
}
