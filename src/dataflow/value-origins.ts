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
import { REST } from '../syntax/pattern-place.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Binding } from './bindings.ts';
import { callOrigins, returned } from './call-origins.ts';
import { ANY, demand, type CallContext, type Demand, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { parameterOrigins } from './parameter-origins.ts';
import { Query } from './query.ts';
import { reachingWrites } from './reaching-writes.ts';
import { writesTo, type Write } from './writes.ts';

/** Remembered writes of one file, by what they are to. */
export interface WriteCache {
  readonly bindings: Map<Binding, readonly Write[]>;
  readonly fields: Map<TSESTree.Node, Map<string, readonly Write[]>>;
}

/** A cache of a file of which nothing has been asked. */
export function createWriteCache(): WriteCache {
  return { bindings: new Map(), fields: new Map() };
}

/**
 * Where the value of an expression, or the part of it at the demand's path, comes from: one step back.
 *
 * Follows names to the writes that reach them, members into object and array literals, classes' fields and what is
 * inserted, branches of conditions, promises to what they resolve to, calls of this file's functions to what they
 * return and parameters to what callers pass. An expression that makes a new value (a call of unknown code, a
 * concatenation, a literal asked for as a whole) has no origins.
 */
export function originsOf(file: FileFlow, cache: WriteCache, asked: Demand, query: Query): readonly Origin[] {
  const node = unwrap(asked.node);
  const { context } = asked;
  const path = asked.path[0] === REST ? withoutRest(asked.path) : asked.path;
  const value = (next: TSESTree.Node, below: KeyPath = path): Origin => ({
    kind: 'value',
    demand: demand(next, below, context),
  });
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return nameOrigins(file, cache, node, path, context, query);
    case 'MemberExpression':
      return memberKeys(file, node, query).map((key) => value(node.object, [key, ...path]));
    case 'ThisExpression':
      return path.length > 0 ? thisOrigins(file, cache, node, path, context) : [];
    case 'ConditionalExpression':
      return [value(node.consequent), value(node.alternate)];
    case 'LogicalExpression':
      // `a && b` gives `a` only when that is falsy, and so no text worth following.
      return node.operator === '&&' ? [value(node.right)] : [value(node.left), value(node.right)];
    case 'AssignmentExpression':
      if (node.operator === '=') return [value(node.right)];
      return /^(?:\|\||&&|\?\?)=$/.test(node.operator) ? [value(node.left), value(node.right)] : [];
    case 'AwaitExpression':
      return [value(node.argument)];
    case 'ObjectExpression':
      return path.length > 0 ? objectOrigins(file, node, path, context, query) : [];
    case 'ArrayExpression':
      return path.length > 0 ? arrayOrigins(node, path, context) : [];
    case 'NewExpression':
      return path.length > 0 ? instanceOrigins(file, cache, node, path, context, query) : [];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return path.length > 0 ? memberOfClass(file, cache, node, path, true, context) : [];
    case 'TSEnumDeclaration':
      return path.length > 0 ? enumOrigins(node, path, context) : [];
    case 'CallExpression':
      return callOrigins(file, node, path, context, query);
    case 'TaggedTemplateExpression':
      return file
        .functionsOf(node.tag, query)
        .flatMap((callee) => returned(file, callee, node, path, context));
    default:
      return [];
  }
}

function withoutRest(path: KeyPath): KeyPath {
  const [, key, ...below] = path;
  if (key === undefined) return [];
  return [/^\d+$/.test(key) ? ANY : key, ...below];
}

/** The keys a member access may read: its name, the constants of a computed one, or any. */
function memberKeys(file: FileFlow, node: TSESTree.MemberExpression, query: Query): readonly string[] {
  const key = staticKey(node);
  if (key !== undefined) return [key];
  if (!query.charge()) return [ANY];
  const constants = file.constantsOf(demand(node.property), query);
  const keys = constants.values.map(({ value }) => String(value));
  return constants.complete && keys.length > 0 && keys.length <= 8 ? [...new Set(keys)] : [ANY];
}

function nameOrigins(
  file: FileFlow,
  cache: WriteCache,
  node: TSESTree.Identifier | TSESTree.JSXIdentifier,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const binding = file.bindings.of(node);
  if (!binding) return [{ kind: 'global', name: node.name, path, node }];
  if (!binding.variable && path.length === 0) return [{ kind: 'global', name: node.name, path, node }];
  const writes = writesOfBinding(file, cache, binding);
  const declared = binding.variable?.defs[0]?.node as TSESTree.Node | undefined;
  const home = declared ? ownerOfDefinition(declared) : file.sourceCode.ast;
  const reaching = reachingWrites(writes, path, node, home);
  const found = reaching.writes.flatMap((write) => writeOrigins(file, write, path, context, query));
  if (!binding.variable) return [...found, { kind: 'global', name: node.name, path, node }];
  if (reaching.open) found.push(...hoisted(writes, reaching.writes, path, context, file, query));
  return found.length > 0 ? found : [{ kind: 'undefined', node }];
}

function writesOfBinding(file: FileFlow, cache: WriteCache, binding: Binding): readonly Write[] {
  const known = cache.bindings.get(binding);
  if (known) return known;
  const writes = writesTo(binding, (identifier) => file.bindings.of(identifier));
  cache.bindings.set(binding, writes);
  return writes;
}

/** The code whose run makes the variable: for a parameter the function itself. */
function ownerOfDefinition(node: TSESTree.Node): ReturnType<typeof ownerOf> {
  return isFunction(node) && node.type !== 'FunctionDeclaration' ? node : ownerOf(node);
}

/** Imports and declarations of functions hold before their line is reached. */
function hoisted(
  writes: readonly Write[],
  seen: readonly Write[],
  path: KeyPath,
  context: CallContext | undefined,
  file: FileFlow,
  query: Query,
): readonly Origin[] {
  return writes
    .filter((write) => !seen.includes(write) && write.path.length === 0)
    .filter(
      ({ written, node }) =>
        written.kind === 'import' || node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration',
    )
    .flatMap((write) => writeOrigins(file, write, path, context, query));
}

function writeOrigins(
  file: FileFlow,
  write: Write,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const { written, node } = write;
  const below = path.slice(write.path.length);
  switch (written.kind) {
    case 'value':
      return [{ kind: 'value', demand: demand(written.node, [...written.path, ...below], context) }];
    case 'parameter':
      return parameterOrigins(
        file,
        written.owner,
        written.index,
        [...written.path, ...below],
        context,
        query,
      );
    case 'import':
      return [{ kind: 'import', module: written.module, imported: written.imported, path: below, node }];
    case 'key':
      return [{ kind: 'key', demand: demand(written.node, [], context) }];
    case 'argument':
      return argumentWrites(file, written.call, written.index, below, query);
    case 'undefined':
      return [{ kind: 'undefined', node }];
    case 'number':
      return [{ kind: 'number', node }];
    case 'unknown':
      return [{ kind: 'unknown', node }];
  }
}

/** What a function of this file writes into the object it is given. */
function argumentWrites(
  file: FileFlow,
  call: TSESTree.CallExpression,
  index: number,
  path: KeyPath,
  query: Query,
): readonly Origin[] {
  if (path.length === 0 || !query.charge()) return [];
  const found: Origin[] = [];
  for (const callee of file.functionsOf(call.callee, query)) {
    const parameter = parametersOf(callee)[index];
    if (parameter?.type !== 'Identifier') continue;
    const binding = file.bindings.of(parameter);
    if (!binding) continue;
    const context: CallContext = { call, callee, outer: undefined, depth: 1 };
    for (const write of writesTo(binding, (identifier) => file.bindings.of(identifier))) {
      if (write.path.length === 0 || write.written.kind !== 'value') continue;
      const matches =
        write.path.length <= path.length &&
        write.path.every(
          (key, at) => key === path[at] || key === ANY || path[at] === ANY || path[at] === '**',
        );
      if (matches)
        found.push({
          kind: 'value',
          demand: demand(
            write.written.node,
            [...write.written.path, ...path.slice(write.path.length)],
            context,
          ),
        });
    }
  }
  return found;
}

function objectOrigins(
  file: FileFlow,
  node: TSESTree.ObjectExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const [key = ANY, ...below] = path;
  const any = key === ANY || key === '**';
  const found: Origin[] = [];
  const value = (next: TSESTree.Node, rest: KeyPath): void =>
    void found.push({ kind: 'value', demand: demand(next, rest, context) });
  for (let at = node.properties.length - 1; at >= 0; at -= 1) {
    const property = node.properties[at];
    if (!property) continue;
    if (property.type === 'SpreadElement') {
      value(property.argument, path);
      continue;
    }
    const name = staticKey(property) ?? computedKey(file, property, query);
    const rest = key === '**' ? path : below;
    const values =
      property.kind === 'get' ? file.index.returnsOf(property.value as FunctionNode) : [property.value];
    if (any || name === undefined) for (const one of values) value(one, rest);
    else if (name === key && property.kind !== 'set') {
      for (const one of values) value(one, below);
      return found;
    }
  }
  if (found.length === 0 && !any) found.push({ kind: 'undefined', node });
  return found;
}

function computedKey(file: FileFlow, property: TSESTree.Property, query: Query): string | undefined {
  if (!query.charge()) return undefined;
  const constants = file.constantsOf(demand(property.key), query);
  const [only] = constants.values;
  return constants.complete && constants.values.length === 1 && only ? String(only.value) : undefined;
}

function arrayOrigins(
  node: TSESTree.ArrayExpression,
  path: KeyPath,
  context: CallContext | undefined,
): readonly Origin[] {
  const [key = ANY, ...below] = path;
  const spreads = node.elements.findIndex((element) => element?.type === 'SpreadElement');
  const index = /^\d+$/.test(key) ? Number(key) : undefined;
  if (index !== undefined && (spreads < 0 || index < spreads)) {
    const element = node.elements[index];
    return element
      ? [{ kind: 'value', demand: demand(element, below, context) }]
      : [{ kind: 'undefined', node }];
  }
  if (index === undefined && key !== ANY && key !== '**') return [];
  return node.elements.flatMap((element): Origin[] => {
    if (!element) return [];
    const rest = key === '**' ? path : below;
    return element.type === 'SpreadElement'
      ? [{ kind: 'value', demand: demand(element.argument, [ANY, ...rest], context) }]
      : [{ kind: 'value', demand: demand(element, rest, context) }];
  });
}

function enumOrigins(
  node: TSESTree.TSEnumDeclaration,
  path: KeyPath,
  context: CallContext | undefined,
): readonly Origin[] {
  const [key] = path;
  const members = (node as { body?: { members?: readonly TSESTree.TSEnumMember[] } }).body?.members ?? [];
  return members
    .filter(
      (member) =>
        key === ANY ||
        (member.id.type === 'Identifier'
          ? member.id.name
          : String((member.id as TSESTree.StringLiteral).value)) === key,
    )
    .map((member): Origin =>
      member.initializer
        ? { kind: 'value', demand: demand(member.initializer, [], context) }
        : { kind: 'number', node: member },
    );
}

function thisOrigins(
  file: FileFlow,
  cache: WriteCache,
  node: TSESTree.ThisExpression,
  path: KeyPath,
  context: CallContext | undefined,
): readonly Origin[] {
  const owner = thisOwner(node);
  if (!owner) return [];
  if (owner.type === 'ObjectExpression') return [{ kind: 'value', demand: demand(owner, path, context) }];
  if (isClass(owner)) return memberOfClass(file, cache, owner, path, false, context, node);
  return fieldOrigins(file, cache, constructorOf(file, owner), path, context, node);
}

/** The function whose instances a function of its prototype is called on: `F.prototype.run = function () { this.… }`. */
function constructorOf(file: FileFlow, node: FunctionNode): FunctionNode {
  const { parent } = node;
  const assigned =
    parent.type === 'AssignmentExpression' && parent.right === node
      ? parent.left
      : parent.type === 'Property' && parent.parent.parent.type === 'AssignmentExpression'
        ? parent.parent.parent.left
        : undefined;
  let holder = assigned?.type === 'MemberExpression' ? assigned : undefined;
  if (holder && parent.type === 'AssignmentExpression')
    holder = holder.object.type === 'MemberExpression' ? holder.object : undefined;
  if (!holder || staticKey(holder) !== 'prototype' || holder.object.type !== 'Identifier') return node;
  const definition = file.bindings.of(holder.object)?.variable?.defs[0]?.node as TSESTree.Node | undefined;
  const made =
    definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : definition;
  return isFunction(made) ? made : node;
}

function instanceOrigins(
  file: FileFlow,
  cache: WriteCache,
  node: TSESTree.NewExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const classes = classesOf(file, node.callee, query);
  if (classes.length > 0)
    return classes.flatMap((owner) => memberOfClass(file, cache, owner, path, false, context));
  return file
    .functionsOf(node.callee, query)
    .flatMap((owner) => fieldOrigins(file, cache, owner, path, context, undefined));
}

/** The classes of this file that an expression may be. */
export function classesOf(
  file: FileFlow,
  node: TSESTree.Node,
  query: Query,
  depth = 6,
): readonly ClassNode[] {
  const inner = unwrap(node);
  if (isClass(inner)) return [inner];
  if (depth === 0 || !query.charge()) return [];
  return file
    .originsOf(demand(inner), query)
    .flatMap((origin) =>
      origin.kind === 'value' && origin.demand.path.length === 0
        ? classesOf(file, origin.demand.node, query, depth - 1)
        : [],
    );
}

/** What a class's field, method or accessor of this name holds; seen from `use`, when that stands in the class. */
function memberOfClass(
  file: FileFlow,
  cache: WriteCache,
  owner: ClassNode,
  path: KeyPath,
  isStatic: boolean,
  context: CallContext | undefined,
  use?: TSESTree.Node,
): readonly Origin[] {
  const [key = ANY, ...below] = path;
  for (const member of owner.body.body) {
    if (
      member.type !== 'MethodDefinition' ||
      staticKey(member) !== key ||
      member.static !== (isStatic || isStaticCode(use))
    )
      continue;
    if (member.kind === 'get') {
      return file.index
        .returnsOf(member.value as FunctionNode)
        .map((result): Origin => ({ kind: 'value', demand: demand(result, below, context) }));
    }
    if (member.kind === 'method' && member.value.body)
      return [{ kind: 'value', demand: demand(member.value, below, context) }];
  }
  const ofStatic = isStatic || isStaticCode(use);
  const found = fieldOrigins(file, cache, owner, path, context, use, ofStatic);
  if (found.length > 0 || !owner.superClass) return found;
  if (ofStatic) return [{ kind: 'value', demand: demand(owner.superClass, path, context) }];
  const query = new Query(60);
  return classesOf(file, owner.superClass, query)
    .filter((base) => base !== owner)
    .flatMap((base) => memberOfClass(file, cache, base, path, false, context));
}

function isStaticCode(use: TSESTree.Node | undefined): boolean {
  if (!use) return false;
  let owner = ownerOf(use);
  while (owner.type === 'ArrowFunctionExpression') owner = ownerOf(owner);
  if (owner.type === 'StaticBlock') return true;
  const holder = owner.type === 'PropertyDefinition' ? owner : owner.parent;
  return (holder?.type === 'MethodDefinition' || holder?.type === 'PropertyDefinition') && holder.static;
}

function fieldOrigins(
  file: FileFlow,
  cache: WriteCache,
  owner: TSESTree.Node,
  path: KeyPath,
  context: CallContext | undefined,
  use: TSESTree.Node | undefined,
  isStatic = false,
): readonly Origin[] {
  const [key = ANY, ...below] = path;
  const writes = fieldWrites(file, cache, owner, key, isStatic);
  if (writes.length === 0) return [];
  const inside = use && ownerOf(use);
  const local = use
    ? reachingWrites(
        writes.filter((write) => write.owner === inside),
        [key],
        use,
        inside ?? ownerOf(use),
      )
    : undefined;
  const visible =
    local && !local.open
      ? local.writes
      : [...(local?.writes ?? []), ...writes.filter((write) => write.owner !== inside)];
  return visible.flatMap((write) =>
    write.written.kind === 'value'
      ? [{ kind: 'value', demand: demand(write.written.node, below, context) } as const]
      : write.written.kind === 'parameter'
        ? [{ kind: 'value', demand: demand(parameterName(write), below, context) } as const]
        : [],
  );
}

function parameterName(write: Write): TSESTree.Node {
  const { owner, index } = write.written as Extract<Write['written'], { kind: 'parameter' }>;
  const parameter = parametersOf(owner)[index] as TSESTree.Parameter;
  const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  return inner.type === 'AssignmentPattern' ? inner.left : inner;
}

function fieldWrites(
  file: FileFlow,
  cache: WriteCache,
  owner: TSESTree.Node,
  key: string,
  isStatic: boolean,
): readonly Write[] {
  const fields = cache.fields.get(owner) ?? new Map<string, readonly Write[]>();
  cache.fields.set(owner, fields);
  const name = isStatic ? `static ${key}` : key;
  const known = fields.get(name);
  if (known) return known;
  const writes: Write[] = [];
  if (isClass(owner)) addDeclaredFields(writes, owner, key, isStatic);
  for (const node of file.index.writesTo(key)) {
    const target = node.left as TSESTree.MemberExpression;
    if (!writesFieldOf(file, unwrap(target.object), owner, isStatic)) continue;
    writes.push({
      node,
      path: [key],
      replaces: node.operator === '=',
      written: { kind: 'value', node: node.operator === '=' ? node.right : node, path: [] },
      owner: ownerOf(node),
    });
  }
  fields.set(name, writes);
  return writes;
}

/** Whether the object whose member is written is an instance of a class (or of a function) of this file; or the class. */
function writesFieldOf(
  file: FileFlow,
  object: TSESTree.Node,
  owner: TSESTree.Node,
  isStatic: boolean,
): boolean {
  if (object.type === 'ThisExpression') {
    const own = thisOwner(object);
    const same = own === owner || (isFunction(own) && constructorOf(file, own) === owner);
    return same && (!isClass(owner) || isStaticCode(object) === isStatic);
  }
  const named = isStatic
    ? object
    : object.type === 'MemberExpression' && staticKey(object) === 'prototype'
      ? object.object
      : undefined;
  return named?.type === 'Identifier' && file.bindings.of(named)?.variable?.defs[0]?.node === owner;
}

function addDeclaredFields(writes: Write[], owner: ClassNode, key: string, isStatic: boolean): void {
  for (const member of owner.body.body) {
    if (
      member.type === 'PropertyDefinition' &&
      staticKey(member) === key &&
      member.value &&
      member.static === isStatic
    ) {
      writes.push({
        node: member,
        path: [key],
        replaces: true,
        written: { kind: 'value', node: member.value, path: [] },
        owner: ownerOf(member.value),
      });
    }
    if (
      isStatic ||
      member.type !== 'MethodDefinition' ||
      member.kind !== 'constructor' ||
      !isFunction(member.value)
    )
      continue;
    parametersOf(member.value).forEach((parameter, index) => {
      if (parameter.type !== 'TSParameterProperty') return;
      const name =
        parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
      if (name.type !== 'Identifier' || name.name !== key) return;
      const constructor = member.value as FunctionNode;
      writes.push({
        node: parameter,
        path: [key],
        replaces: true,
        written: { kind: 'parameter', owner: constructor, index, path: [] },
        owner: constructor,
      });
    });
  }
}
