import type { TSESTree } from '@typescript-eslint/utils';
import {
  isClass,
  isFunction,
  parametersOf,
  thisOwner,
  type CallNode,
  type ClassNode,
  type FunctionNode,
} from '../syntax/functions.ts';
import { exportPathsOf } from '../syntax/export-names.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import {
  declaresMember,
  namedStates,
  resolveAnnotations,
  resolveType,
  resolveWritten,
} from './annotations.ts';
import type { Cuts } from './answer-memory.ts';
import type { ApiState } from './api-graph.ts';
import { CALLED, closure, follow, matchesSelector, parameterKey } from './api-states.ts';
import { viewsIn, viewsOf } from './call-view.ts';
import { expectedStates } from './expected-type.ts';
import { demand, type CallContext, type KeyPath, type Origin } from './demand.ts';
import { castTag, returnsTag, typeTag } from './documented-types.ts';
import { callbackStates } from './callback-states.ts';
import { conventionalStates } from './conventional-api.ts';
import { targets, taken } from './edge-targets.ts';
import type { FileFlow } from './file-flow.ts';
import type { PackagedClass } from './type-information.ts';
import { loadsModules, wrapsModule } from './module-loading.ts';
import { resolveModule } from './module-name.ts';
import { classesOf } from './classes-of.ts';
import type { Query } from './query.ts';

/** What an expression may be, API-wise. */
export interface ApiAnswer {
  readonly states: readonly ApiState[];
  /** Whether that rests on a usual name alone. */
  readonly convention: boolean;
}

/** Names of the global object. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global', 'top', 'parent']);
/** Functions that give their argument with promises for its callbacks. */
const PROMISIFIERS = new Set(['promisify', 'pify', 'thenify', 'denodeify', 'bind']);
/** Nested questions answered before one is given up: builder chains are the longest honest case. */
const MOST_NESTED = 160;

interface Remembered {
  readonly answer: readonly ApiState[];
  readonly cost: number;
}

/** What one file's resolutions have in common. */
export interface ApiMemory {
  readonly known: Map<TSESTree.Node, Map<string, Remembered>>;
  readonly active: Map<TSESTree.Node, Set<string>>;
  readonly cuts: Cuts;
  depth: number;
}

/** Memory of a file of which nothing has been asked. */
export function createApiMemory(cuts: Cuts): ApiMemory {
  return { known: new Map(), active: new Map(), cuts, depth: 0 };
}

/**
 * The APIs an expression, or its part at `path`, may be.
 *
 * Follows imports of every notation, aliases, holders, wrappers, instances, callbacks' parameters, annotations and
 * this file's factories; a shadowed name is what shadows it. A receiver of which nothing is known is taken for what
 * its name usually stands for, where a table says so, and the answer says that it was.
 */
export function resolveApi(
  file: FileFlow,
  memory: ApiMemory,
  node: TSESTree.Node,
  path: KeyPath,
  query: Query,
): ApiAnswer {
  const states = statesOf(file, memory, node, path, undefined, query);
  if (states.length > 0) return { states, convention: false };
  const typed = typedStates(file, node, path);
  if (typed.length > 0) return { states: typed, convention: false };
  return { states: conventionalStates(file, node, path, query), convention: true };
}

/** What the type checker, where there is one, says of an expression, or of what it is a member of. */
function typedStates(file: FileFlow, node: TSESTree.Node, path: KeyPath): readonly ApiState[] {
  if (!file.types) return [];
  const keys = [...path];
  for (let current = unwrap(node); ;) {
    const found = file.types.classOf(current);
    const states = found ? follow(classStates(file, found), keys) : [];
    if (states.length > 0 || current.type !== 'MemberExpression') return states;
    const key = staticKey(current);
    if (key === undefined) return [];
    keys.unshift(key);
    current = unwrap(current.object);
  }
}

/** A class of a package, or its instances: by the table's type of this name, or by what the export of this name makes. */
function classStates(
  file: FileFlow,
  { package: name, name: className, isConstructor }: PackagedClass,
): readonly ApiState[] {
  return isConstructor ? moduleStates(file, name, className, []) : namedStates(file, name, className);
}

function statesOf(
  file: FileFlow,
  memory: ApiMemory,
  asked: TSESTree.Node,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly ApiState[] {
  const node = unwrap(asked);
  if (node !== asked) {
    const asserted = assertedStates(file, memory, asked, path, query);
    if (asserted.length > 0) return asserted;
  }
  const key = path.join('\0');
  const known = context ? undefined : memory.known.get(node)?.get(key);
  if (known && known.cost <= query.left) {
    query.charge(known.cost);
    return known.answer;
  }
  const before = query.left;
  const active = memory.active.get(node) ?? new Set<string>();
  memory.active.set(node, active);
  if (active.has(key) || memory.depth >= MOST_NESTED || !query.charge()) {
    memory.cuts.count += 1;
    return [];
  }
  const chained = context ? undefined : chainStates(file, memory, node, query);
  if (chained) return follow(chained, path);
  const cuts = memory.cuts.count;
  active.add(key);
  memory.depth += 1;
  const answer = closure([
    ...ownStates(file, memory, node, path, context, query),
    ...file
      .originsOf({ node, path, context }, query)
      .flatMap((origin) => originStates(file, memory, origin, query)),
  ]);
  memory.depth -= 1;
  active.delete(key);
  if (!context && memory.cuts.count === cuts && query.left >= 0) {
    const answers = memory.known.get(node) ?? new Map<string, Remembered>();
    answers.set(key, { answer, cost: before - query.left });
    memory.known.set(node, answers);
  }
  return answer;
}

/** What type assertions around an expression, in TypeScript or in a comment, say that it is. */
function assertedStates(
  file: FileFlow,
  memory: ApiMemory,
  asked: TSESTree.Node,
  path: KeyPath,
  query: Query,
): readonly ApiState[] {
  const ask = (next: TSESTree.Node, below: KeyPath = []): readonly ApiState[] =>
    statesOf(file, memory, next, below, undefined, query);
  for (let node = asked; ;) {
    if (node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion') {
      const found = resolveType(file, node.typeAnnotation, path, query, ask);
      if (found.length > 0) return closure(found);
    } else if (node.type !== 'TSNonNullExpression' && node.type !== 'TSSatisfiesExpression') {
      return [];
    }
    node = node.expression;
  }
}

/** Links of a chain of calls, `a().b().c()`, from which on it is walked from its start and not into itself. */
const LONG_CHAIN = 12;

/**
 * What a long chain of calls gives, by the tables alone; undefined for a short one, and where a link is something that
 * no table speaks of. Builders are written in chains of any length.
 */
function chainStates(
  file: FileFlow,
  memory: ApiMemory,
  node: TSESTree.Node,
  query: Query,
): readonly ApiState[] | undefined {
  const links: { readonly call: TSESTree.CallExpression; readonly name: string }[] = [];
  let start = node;
  while (start.type === 'CallExpression') {
    const callee = unwrap(start.callee);
    const name = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    if (name === undefined || (links.length > 0 && memory.known.get(start)?.has(''))) break;
    links.push({ call: start, name });
    start = unwrap((callee as TSESTree.MemberExpression).object);
  }
  if (links.length < LONG_CHAIN) return undefined;
  const cuts = memory.cuts.count;
  const before = query.left;
  let states = statesOf(file, memory, start, [], undefined, query);
  for (const { call, name } of links.reverse()) {
    if (!query.charge()) return [];
    states = taken(file, follow(states, [name]), 'call', call, query);
    if (states.length === 0) return undefined;
    if (memory.cuts.count !== cuts) continue;
    const answers = memory.known.get(call) ?? new Map<string, Remembered>();
    // With the step that asking for the link takes.
    answers.set('', { answer: states, cost: before - query.left + 1 });
    memory.known.set(call, answers);
  }
  return states;
}

/** What the expression is by itself: the result of a call, an instance, an annotated name. */
function ownStates(
  file: FileFlow,
  memory: ApiMemory,
  node: TSESTree.Node,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly ApiState[] {
  const ask = (next: TSESTree.Node, below: KeyPath = []): readonly ApiState[] =>
    statesOf(file, memory, next, below, context, query);
  switch (node.type) {
    case 'CallExpression':
      return callStates(file, node, path, ask, query);
    case 'NewExpression':
      return [
        ...follow(taken(file, ask(node.callee), 'construct', node, query), path),
        ...inherited(file, node.callee, path, ask, query),
      ];
    case 'TaggedTemplateExpression':
      return follow(taken(file, ask(node.tag), 'tag', node, query), path);
    case 'ImportExpression':
      return moduleStates(file, literalText(node.source), '*', path);
    case 'ThisExpression':
      return thisStates(file, node, path, ask, query);
    case 'Super': {
      const owner = thisOwner(node);
      return isClass(owner) && owner.superClass ? follow(baseStates(file, owner, ask, query), path) : [];
    }
    case 'Identifier':
      return resolveAnnotations(file, node, path, query, ask);
    case 'MemberExpression':
      return promisedStates(file, node, path, ask);
    case 'ObjectPattern':
    case 'ArrayPattern': {
      const owner = node.parent;
      const index = isFunction(owner) ? parametersOf(owner).indexOf(node) : -1;
      return isFunction(owner) && index >= 0 ? parameterStates(file, memory, owner, index, path, query) : [];
    }
    default:
      return [];
  }
}

/** `client.queryAsync`, where a library of promises added the likes of it to the client. */
function promisedStates(
  file: FileFlow,
  node: TSESTree.MemberExpression,
  path: KeyPath,
  ask: (next: TSESTree.Node, below?: KeyPath) => readonly ApiState[],
): readonly ApiState[] {
  const key = staticKey(node);
  return key?.endsWith('Async') && file.index.callsOf('promisifyAll').length > 0
    ? ask(node.object, [key.slice(0, -'Async'.length), ...path])
    : [];
}

function callStates(
  file: FileFlow,
  node: TSESTree.CallExpression,
  path: KeyPath,
  ask: (next: TSESTree.Node, below?: KeyPath) => readonly ApiState[],
  query: Query,
): readonly ApiState[] {
  const callee = unwrap(node.callee);
  const [first] = node.arguments;
  if (first && loadsModules(file, callee, query))
    return moduleStates(file, constantText(file, first, query), '*', path);
  const name = callee.type === 'Identifier' ? callee.name : (staticKey(callee) ?? '');
  if (first && wrapsModule(file, callee, query)) {
    return [...ask(first, path), ...(path[0] === 'default' ? ask(first, path.slice(1)) : [])];
  }
  if (first && PROMISIFIERS.has(name) && name !== 'bind') return ask(first, path);
  if (name === 'promisifyAll' && first) {
    const [key = '', ...below] = path;
    return ask(first, key.endsWith('Async') ? [key.slice(0, -'Async'.length), ...below] : path);
  }
  // With arguments bound to it, a function takes its others at other places: `viewsIn` sees to that.
  if (name === 'bind' && callee.type === 'MemberExpression')
    return node.arguments.length < 2 ? ask(callee.object, path) : [];
  const found: ApiState[] = [];
  for (const view of viewsIn(file, node, query)) {
    const states = ask(view.callee);
    found.push(...follow(taken(file, states, view.use, node, query), path));
  }
  for (const target of file.functionsOf(callee, query)) {
    if (target.returnType) found.push(...resolveAnnotations(file, target.returnType, path, query, ask));
    else if (file.documentsTypes)
      found.push(...resolveWritten(file, returnsTag(file, target, path), query, ask));
  }
  return [...found, ...declaredResult(file, callee, path, ask, query)];
}

/** What the declared type of the callee, or of the object it is a member of, says that a call gives. */
function declaredResult(
  file: FileFlow,
  callee: TSESTree.Node,
  path: KeyPath,
  ask: (next: TSESTree.Node, below?: KeyPath) => readonly ApiState[],
  query: Query,
): readonly ApiState[] {
  const keys: string[] = [];
  let root = callee;
  while (root.type === 'MemberExpression') {
    const key = staticKey(root);
    if (key === undefined) return [];
    keys.unshift(key);
    root = unwrap(root.object);
  }
  const below = [...keys, CALLED, ...path];
  if (root.type === 'ThisExpression' && keys.length > 1) return thisStates(file, root, below, ask, query);
  if (root.type !== 'Identifier') return [];
  const definition = file.bindings.of(root)?.variable?.defs[0]?.node as TSESTree.Node | undefined;
  if (definition?.type === 'TSDeclareFunction' && definition.returnType && keys.length === 0)
    return resolveAnnotations(file, definition.returnType, path, query, ask);
  return resolveAnnotations(file, root, below, query, ask);
}

function constantText(file: FileFlow, node: TSESTree.Node, query: Query): string | undefined {
  const literal = literalText(node);
  if (literal !== undefined) return literal;
  const { values, complete } = file.constantsOf(demand(node), query);
  const [only] = values;
  return complete && values.length === 1 && typeof only?.value === 'string' ? only.value : undefined;
}

function moduleStates(
  file: FileFlow,
  specifier: string | undefined,
  imported: string,
  path: KeyPath,
): readonly ApiState[] {
  const root = specifier === undefined ? undefined : file.graph.module(resolveModule(file, specifier));
  return root ? follow(closure([root]), imported === '*' ? path : [imported, ...path]) : [];
}

/** What instances of a class of this file, or their part at `path`, are by inheritance. */
function inherited(
  file: FileFlow,
  callee: TSESTree.Node,
  path: KeyPath,
  ask: (next: TSESTree.Node) => readonly ApiState[],
  query: Query,
): readonly ApiState[] {
  const [key] = path;
  return classesOf(file, callee, query).flatMap((owner) =>
    owner.superClass && (key === undefined || !declaresMember(owner, key))
      ? follow(baseStates(file, owner, ask, query), path)
      : [],
  );
}

function baseStates(
  file: FileFlow,
  owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
  ask: (next: TSESTree.Node) => readonly ApiState[],
  query: Query,
): readonly ApiState[] {
  const base = owner.superClass;
  if (!base || !query.charge()) return [];
  const constructed = targets(
    file,
    ask(base).flatMap((state) => state.construct),
    undefined,
    query,
  );
  const further = classesOf(file, base, query).flatMap((outer) =>
    outer === owner ? [] : baseStates(file, outer, ask, query),
  );
  return closure([...constructed, ...namedType(file, base, query), ...further]);
}

/** The type that a table declares under the name by which a class was imported. */
function namedType(file: FileFlow, node: TSESTree.Node, query: Query): readonly ApiState[] {
  let queue: readonly Origin[] = file.originsOf(demand(node), query);
  const found: ApiState[] = [];
  // A member of a namespace is one step further from its import than a name.
  for (let step = 0; step < 3 && queue.length > 0; step += 1) {
    queue = queue.flatMap((origin) => {
      if (origin.kind === 'value') return query.charge() ? file.originsOf(origin.demand, query) : [];
      if (origin.kind !== 'import') return [];
      const type = file.graph.type(resolveModule(file, origin.module), origin.path.at(-1) ?? origin.imported);
      if (type) found.push(type);
      return [];
    });
  }
  return found;
}

function thisStates(
  file: FileFlow,
  node: TSESTree.ThisExpression,
  path: KeyPath,
  ask: (next: TSESTree.Node, below?: KeyPath) => readonly ApiState[],
  query: Query,
): readonly ApiState[] {
  const owner = thisOwner(node);
  return isClass(owner) ? instanceStates(file, owner, path, ask, query, 4) : [];
}

/** What an instance of a class of this file, or its part at `path`, is by declarations: fields, parameter properties, bases. */
function instanceStates(
  file: FileFlow,
  owner: ClassNode,
  path: KeyPath,
  ask: (next: TSESTree.Node, below?: KeyPath) => readonly ApiState[],
  query: Query,
  depth: number,
): readonly ApiState[] {
  const [key, ...below] = path;
  if (depth === 0 || !query.charge()) return [];
  const isOwn = key !== undefined && declaresMember(owner, key);
  const base = owner.superClass && !isOwn ? follow(baseStates(file, owner, ask, query), path) : [];
  if (key === undefined) return base;
  const found: ApiState[] = [...base];
  for (const member of owner.body.body) {
    if (member.type === 'PropertyDefinition' && staticKey(member) === key) {
      if (member.typeAnnotation)
        found.push(...resolveAnnotations(file, member.typeAnnotation, below, query, ask));
      else if (file.documentsTypes)
        found.push(...resolveWritten(file, typeTag(file, member, below), query, ask));
      for (const decorator of member.decorators ?? []) {
        found.push(...follow(decoratedStates(file, decorator, ask, query), below));
      }
    }
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor' || !isFunction(member.value))
      continue;
    for (const parameter of parametersOf(member.value)) {
      if (parameter.type !== 'TSParameterProperty') continue;
      const name =
        parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
      if (name.type === 'Identifier' && name.name === key) found.push(...ask(name, below));
    }
  }
  if (file.documentsTypes) {
    for (const write of file.index.writesTo(key)) {
      const target = write.left as TSESTree.MemberExpression;
      if (target.object.type === 'ThisExpression' && thisOwner(target) === owner)
        found.push(...resolveWritten(file, typeTag(file, write, below), query, ask));
    }
  }
  if (!owner.superClass || isOwn) return found;
  const bases = classesOf(file, owner.superClass, query).filter((outer) => outer !== owner);
  return [...found, ...bases.flatMap((outer) => instanceStates(file, outer, path, ask, query, depth - 1))];
}

function decoratedStates(
  file: FileFlow,
  decorator: TSESTree.Decorator,
  ask: (next: TSESTree.Node) => readonly ApiState[],
  query: Query,
): readonly ApiState[] {
  return closure(
    targets(
      file,
      ask(decorator.expression).flatMap((state) => state.decorated),
      decorator.expression,
      query,
    ),
  );
}

function originStates(file: FileFlow, memory: ApiMemory, origin: Origin, query: Query): readonly ApiState[] {
  switch (origin.kind) {
    case 'value': {
      const { node, path, context } = origin.demand;
      const found = statesOf(file, memory, node, path, context, query);
      if (!file.documentsTypes) return found;
      const ask = (next: TSESTree.Node, below: KeyPath = []): readonly ApiState[] =>
        statesOf(file, memory, next, below, undefined, query);
      return [...found, ...resolveWritten(file, castTag(file, node, path), query, ask)];
    }
    case 'import':
      return moduleStates(file, origin.module, origin.imported, origin.path);
    case 'global': {
      const globals = closure([file.graph.globals]);
      let below = [origin.name, ...origin.path];
      const found = [...follow(globals, below)];
      // `window.top.location`: a global object is a property of itself.
      while (below[0] !== undefined && GLOBAL_OBJECTS.has(below[0])) {
        below = below.slice(1);
        found.push(...follow(globals, below));
      }
      return found;
    }
    case 'parameter':
      return parameterStates(file, memory, origin.owner, origin.index, origin.path, query);
    default:
      return [];
  }
}

/** What a function's parameter is by where the function goes: to a call that passes it something, or out of the file. */
function parameterStates(
  file: FileFlow,
  memory: ApiMemory,
  owner: FunctionNode,
  index: number,
  path: KeyPath,
  query: Query,
): readonly ApiState[] {
  const ask = (next: TSESTree.Node, below: KeyPath = []): readonly ApiState[] =>
    statesOf(file, memory, next, below, undefined, query);
  const found: ApiState[] = [];
  const parameter = parametersOf(owner)[index];
  if (parameter) {
    found.push(...resolveAnnotations(file, parameter, path, query, ask));
    for (const decorator of (parameter as { decorators?: readonly TSESTree.Decorator[] }).decorators ?? []) {
      found.push(...follow(decoratedStates(file, decorator, ask, query), path));
    }
  }
  found.push(...expectedStates(file, owner, [parameterKey(index), ...path], query, ask));
  for (const { call, index: at, path: place } of file.usesOf(owner).callbacks) {
    const callees = viewsOf(call).flatMap((view) => ask(view.callee));
    found.push(
      ...follow(callbackStates(file, callees, { call, index: at, path: place }, owner, index, query), path),
    );
    found.push(...definedModule(file, call, at, index, path, query));
  }
  const target = assignedMember(owner);
  if (target) found.push(...parameterOf(file, ask(target), owner, index, path, query));
  for (const [name = '', ...keys] of exportPathsOf(owner, file.exported)) {
    const rows = [
      file.graph.exported.get(name),
      keys.length === 0 ? file.graph.exported.get('*') : undefined,
    ];
    const states = rows.flatMap((one) => (one ? follow([one], keys) : []));
    found.push(...parameterOf(file, states, owner, index, path, query));
  }
  const everywhere = hasDirective(owner) ? file.graph.exported.get('*') : undefined;
  if (everywhere) found.push(...parameterOf(file, [everywhere], owner, index, path, query));
  return closure(found);
}

/** What a parameter of a function is where functions like it are what `states` stand for. */
function parameterOf(
  file: FileFlow,
  states: readonly ApiState[],
  owner: FunctionNode,
  index: number,
  path: KeyPath,
  query: Query,
): readonly ApiState[] {
  const edges = states
    .flatMap((state) => state.parameters)
    .filter(({ selector }) => matchesSelector(selector, index))
    .map(({ edge }) => edge)
    .filter(
      ({ conditions }) =>
        conditions?.parameters === undefined || conditions.parameters === owner.params.length,
    );
  return follow(closure(targets(file, edges, owner.body, query)), path);
}

/** The member that a function is assigned to: `socket.onmessage = (event) => …`. */
function assignedMember(owner: FunctionNode): TSESTree.Node | undefined {
  const { parent } = wrapped(owner);
  return parent?.type === 'AssignmentExpression' && parent.operator === '=' ? parent.left : undefined;
}

/** Whether a function begins with a directive of its own: one with `use server` can be called from outside like an export. */
function hasDirective(owner: FunctionNode): boolean {
  if (owner.body.type !== 'BlockStatement') return false;
  const [first] = owner.body.body;
  return first?.type === 'ExpressionStatement' && first.directive !== undefined;
}

/** `define(['m'], (m) => …)`: the module at the parameter's place in the list. */
function definedModule(
  file: FileFlow,
  call: CallNode,
  at: number,
  index: number,
  path: KeyPath,
  query: Query,
): readonly ApiState[] {
  const { callee } = call;
  if (callee.type !== 'Identifier' || at === 0 || !/^(?:define|require|requirejs)$/.test(callee.name))
    return [];
  const list = call.arguments[at - 1];
  const specifier = list?.type === 'ArrayExpression' ? list.elements[index] : undefined;
  return specifier ? moduleStates(file, constantText(file, specifier, query), '*', path) : [];
}
