import type { TSESTree } from '@typescript-eslint/utils';
import {
  isClass,
  isFunction,
  parametersOf,
  thisOwner,
  type CallNode,
  type FunctionNode,
} from '../syntax/functions.ts';
import { exportNamesOf } from '../syntax/export-names.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Position } from './access-path.ts';
import { resolveAnnotations } from './annotations.ts';
import type { ApiState, Edge, UseMode } from './api-graph.ts';
import { closure, follow, matchesSelector } from './api-states.ts';
import { viewsOf } from './call-view.ts';
import { demand, type CallContext, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { resolveModule } from './module-name.ts';
import { classesOf } from './value-origins.ts';
import type { Query } from './query.ts';

/** What an expression may be, API-wise. */
export interface ApiAnswer {
  readonly states: readonly ApiState[];
  /** Whether that rests on a usual name alone. */
  readonly convention: boolean;
}

/** Names of the global object. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global', 'top', 'parent']);
/** What compilers and bundlers wrap a required module in. */
const INTEROP = new Set([
  '__importDefault',
  '__importStar',
  '__toESM',
  '__toModule',
  '_interopRequireDefault',
  '_interopRequireWildcard',
  '_interopNamespace',
  '_interopDefault',
]);
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
  depth: number;
  cuts: number;
}

/** Memory of a file of which nothing has been asked. */
export function createApiMemory(): ApiMemory {
  return { known: new Map(), active: new Map(), depth: 0, cuts: 0 };
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
  return { states: conventionalStates(file, memory, node, path, query), convention: true };
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
  const key = path.join('\0');
  const known = context ? undefined : memory.known.get(node)?.get(key);
  if (known) {
    query.charge(known.cost);
    return known.answer;
  }
  const active = memory.active.get(node) ?? new Set<string>();
  memory.active.set(node, active);
  if (active.has(key) || memory.depth >= MOST_NESTED || !query.charge()) {
    memory.cuts += 1;
    return [];
  }
  const before = query.left;
  const { cuts } = memory;
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
  if (!context && memory.cuts === cuts && query.left >= 0) {
    const answers = memory.known.get(node) ?? new Map<string, Remembered>();
    answers.set(key, { answer, cost: before - query.left });
    memory.known.set(node, answers);
  }
  return answer;
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
      return follow(
        [
          ...taken(file, ask(node.callee), 'construct', node, query),
          ...inherited(file, node.callee, ask, query),
        ],
        path,
      );
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
    case 'Identifier': {
      const declared = resolveAnnotations(file, node, path, query, ask);
      return declared;
    }
    default:
      return [];
  }
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
  if (callee.type === 'Identifier' && callee.name === 'require' && !file.bindings.of(callee)?.variable) {
    return first ? moduleStates(file, constantText(file, first, query), '*', path) : [];
  }
  const name = callee.type === 'Identifier' ? callee.name : (staticKey(callee) ?? '');
  if (first && INTEROP.has(name)) {
    return [...ask(first, path), ...(path[0] === 'default' ? ask(first, path.slice(1)) : [])];
  }
  if (first && PROMISIFIERS.has(name) && name !== 'bind') return ask(first, path);
  if (name === 'promisifyAll' && first) {
    const [key = '', ...below] = path;
    return ask(first, key.endsWith('Async') ? [key.slice(0, -'Async'.length), ...below] : path);
  }
  if (name === 'bind' && callee.type === 'MemberExpression') return ask(callee.object, path);
  const found: ApiState[] = [];
  for (const view of viewsOf(node)) {
    const states = ask(view.callee);
    found.push(...follow(taken(file, states, 'call', node, query), path));
  }
  for (const target of file.functionsOf(callee, query)) {
    if (target.returnType) found.push(...resolveAnnotations(file, target.returnType, path, query, ask));
  }
  return found;
}

function constantText(file: FileFlow, node: TSESTree.Node, query: Query): string | undefined {
  const literal = literalText(node);
  if (literal !== undefined) return literal;
  const { values, complete } = file.constantsOf(demand(node), query);
  const [only] = values;
  return complete && values.length === 1 && typeof only?.value === 'string' ? only.value : undefined;
}

/** Where the edges of a use lead whose conditions hold at `call`. */
function taken(
  file: FileFlow,
  states: readonly ApiState[],
  use: UseMode & ('call' | 'construct' | 'tag'),
  call: CallNode | TSESTree.TaggedTemplateExpression,
  query: Query,
): readonly ApiState[] {
  const edges = states.flatMap((state) => state[use]);
  return closure(targets(file, edges, call, query));
}

function targets(
  file: FileFlow,
  edges: readonly Edge[],
  call: TSESTree.Node | undefined,
  query: Query,
): readonly ApiState[] {
  return edges.filter((edge) => file.holds(edge.conditions, call, query)).map((edge) => edge.target);
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

/** What instances of a class of this file are by inheritance. */
function inherited(
  file: FileFlow,
  callee: TSESTree.Node,
  ask: (next: TSESTree.Node) => readonly ApiState[],
  query: Query,
): readonly ApiState[] {
  return classesOf(file, callee, query).flatMap((owner) =>
    owner.superClass ? baseStates(file, owner, ask, query) : [],
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
  return file.originsOf(demand(node), query).flatMap((origin) => {
    if (origin.kind !== 'import') return [];
    const name = origin.path.at(-1) ?? origin.imported;
    const type = file.graph.type(resolveModule(file, origin.module), name);
    return type ? [type] : [];
  });
}

function thisStates(
  file: FileFlow,
  node: TSESTree.ThisExpression,
  path: KeyPath,
  ask: (next: TSESTree.Node, below?: KeyPath) => readonly ApiState[],
  query: Query,
): readonly ApiState[] {
  const owner = thisOwner(node);
  if (!isClass(owner)) return [];
  const base = owner.superClass ? follow(baseStates(file, owner, ask, query), path) : [];
  const [key, ...below] = path;
  if (key === undefined) return base;
  const found: ApiState[] = [...base];
  for (const member of owner.body.body) {
    if (member.type === 'PropertyDefinition' && staticKey(member) === key) {
      if (member.typeAnnotation)
        found.push(...resolveAnnotations(file, member.typeAnnotation, below, query, ask));
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
  return found;
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
    case 'value':
      return statesOf(file, memory, origin.demand.node, origin.demand.path, origin.demand.context, query);
    case 'import':
      return moduleStates(file, origin.module, origin.imported, origin.path);
    case 'global': {
      const named = GLOBAL_OBJECTS.has(origin.name) ? follow(closure([file.graph.globals]), origin.path) : [];
      return [...named, ...follow(closure([file.graph.globals]), [origin.name, ...origin.path])];
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
  const ask = (next: TSESTree.Node): readonly ApiState[] =>
    statesOf(file, memory, next, [], undefined, query);
  const found: ApiState[] = [];
  const parameter = parametersOf(owner)[index];
  if (parameter) {
    found.push(
      ...resolveAnnotations(file, parameter, path, query, (node, below = []) =>
        statesOf(file, memory, node, below, undefined, query),
      ),
    );
    for (const decorator of (parameter as { decorators?: readonly TSESTree.Decorator[] }).decorators ?? []) {
      found.push(...follow(decoratedStates(file, decorator, ask, query), path));
    }
  }
  for (const { call, index: at, path: place } of file.usesOf(owner).callbacks) {
    const edges = viewsOf(call)
      .flatMap((view) => ask(view.callee))
      .flatMap((state) => state.callbacks)
      .filter(
        (edge) =>
          edge.construct === (call.type === 'NewExpression') &&
          matchesSelector(edge.parameter, index) &&
          (edge.conditions?.parameters === undefined || edge.conditions.parameters === owner.params.length) &&
          takesFunctionAt(edge.position, call, at, place),
      );
    found.push(...follow(closure(targets(file, edges, call, query)), path));
  }
  for (const name of exportNamesOf(owner)) {
    const rows = [file.graph.exported.get(name), file.graph.exported.get('*')];
    const edges = rows.flatMap((one) => one?.state.parameters ?? []);
    const chosen = edges.filter(({ selector }) => matchesSelector(selector, index)).map(({ edge }) => edge);
    found.push(...follow(closure(targets(file, chosen, undefined, query)), path));
  }
  return closure(found);
}

function takesFunctionAt(position: Position, call: CallNode, at: number, place: KeyPath): boolean {
  const { base, steps } = position;
  const offset = reflectedBy(call);
  const index = at - offset;
  const fits =
    (base.kind === 'argument' && base.index === index) ||
    (base.kind === 'arguments-from' && index >= base.index) ||
    (base.kind === 'last' && at === call.arguments.length - 1);
  if (!fits) return false;
  // Lists of functions are looked into: routers take them anywhere.
  const inner = place.filter((key) => key !== '*');
  const wanted = steps.filter((step) => step.kind !== 'index');
  if (wanted.some((step) => step.kind === 'any-depth')) return true;
  return (
    inner.length === wanted.length &&
    wanted.every(
      (step, depth) =>
        step.kind === 'any-property' || (step.kind === 'property' && step.names.includes(inner[depth] ?? '')),
    )
  );
}

function reflectedBy(call: CallNode): number {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && staticKey(callee) === 'call' ? 1 : 0;
}

/** What a receiver's name usually stands for, where nothing else is known of it. */
function conventionalStates(
  file: FileFlow,
  memory: ApiMemory,
  node: TSESTree.Node,
  path: KeyPath,
  query: Query,
): readonly ApiState[] {
  const inner = unwrap(node);
  if (inner.type === 'MemberExpression') {
    const key = staticKey(inner);
    if (key === undefined || memory.depth > MOST_NESTED / 2) return [];
    const named = path.length >= 0 ? file.graph.conventions.get(key) : undefined;
    if (named && !isKnown(file, inner, query)) {
      const found = follow(closure(named), path);
      if (found.length > 0) return found;
    }
    return conventionalStates(file, memory, inner.object, [key, ...path], query);
  }
  if (inner.type === 'CallExpression') {
    // A builder that is known by its name alone stays one through its calls.
    memory.depth += 1;
    const callee =
      memory.depth < MOST_NESTED ? conventionalStates(file, memory, inner.callee, [], query) : [];
    memory.depth -= 1;
    return follow(taken(file, callee, 'call', inner, query), path);
  }
  if (inner.type === 'AwaitExpression') return conventionalStates(file, memory, inner.argument, path, query);
  if (inner.type !== 'Identifier') return [];
  const named = file.graph.conventions.get(inner.name);
  if (named && !isKnown(file, inner, query)) {
    const found = follow(closure(named), path);
    if (found.length > 0) return found;
  }
  const binding = file.bindings.of(inner);
  if (!binding?.variable || memory.depth > 20) return [];
  const origins = file.originsOf(demand(inner, path), query);
  const [only] = origins;
  if (origins.length !== 1 || only?.kind !== 'value' || unwrap(only.demand.node) === inner) return [];
  memory.depth += 1;
  const found = conventionalStates(file, memory, only.demand.node, only.demand.path, query);
  memory.depth -= 1;
  return found;
}

/** Whether a name is known to stand for something: a value made here, a package's export, a declared type. */
function isKnown(file: FileFlow, node: TSESTree.Node, query: Query): boolean {
  if (isFunction(node) || isClass(node)) return true;
  if (node.type === 'Identifier' && hasOtherType(file, node)) return true;
  return file.originsOf(demand(node), query).some((origin) => {
    if (origin.kind === 'import')
      return !/^[.~#@]\/|^\.\.?\/|^\.\.?$/.test(origin.module) && !origin.module.startsWith('.');
    if (origin.kind !== 'value') return false;
    const value = unwrap(origin.demand.node);
    return (
      origin.demand.path.length === 0 &&
      (value.type === 'Literal' ||
        value.type === 'ObjectExpression' ||
        value.type === 'ArrayExpression' ||
        value.type === 'TemplateLiteral' ||
        value.type === 'NewExpression' ||
        isFunction(value) ||
        isClass(value))
    );
  });
}

function hasOtherType(file: FileFlow, node: TSESTree.Identifier): boolean {
  const definition = file.bindings.of(node)?.variable?.defs[0];
  const name = definition?.name as TSESTree.Identifier | undefined;
  const annotation = name?.typeAnnotation?.typeAnnotation;
  if (!annotation || annotation.type === 'TSAnyKeyword' || annotation.type === 'TSUnknownKeyword')
    return false;
  // A type that this file neither imports nor declares says no more than the name does.
  return !(
    annotation.type === 'TSTypeReference' &&
    annotation.typeName.type === 'Identifier' &&
    !file.bindings.of(annotation.typeName)?.variable
  );
}
