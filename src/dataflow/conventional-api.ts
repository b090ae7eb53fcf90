import type { TSESTree } from '@typescript-eslint/utils';
import {
  isClass,
  isFunction,
  parameterPattern,
  parametersOf,
  type FunctionNode,
} from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { annotationOf } from './annotations.ts';
import type { ApiState, HandlerShape } from './api-graph.ts';
import { closure, follow } from './api-states.ts';
import { callbackStates } from './callback-states.ts';
import { demand, type KeyPath } from './demand.ts';
import { taken } from './edge-targets.ts';
import type { FileFlow } from './file-flow.ts';
import { isProjectFile } from './module-name.ts';
import type { Query } from './query.ts';

/** Calls, members and variables looked through on the way to a usual name. */
const MOST_NESTED = 80;

/**
 * What a receiver's name, or the shape of the function whose parameter it is, usually stands for, where nothing else is
 * known of it. What is known is anything made in this file, exported by a package, or declared with a type that says
 * something: then a name counts for nothing.
 */
export function conventionalStates(
  file: FileFlow,
  node: TSESTree.Node,
  path: KeyPath,
  query: Query,
  depth = MOST_NESTED,
): readonly ApiState[] {
  const inner = unwrap(node);
  if (depth === 0) return [];
  switch (inner.type) {
    case 'MemberExpression': {
      const key = staticKey(inner);
      if (key === undefined) return [];
      const found = namedStates(file, inner, key, path, query);
      return found.length > 0
        ? found
        : conventionalStates(file, inner.object, [key, ...path], query, depth - 1);
    }
    case 'CallExpression': {
      // A builder that is known by its name alone stays one through its calls.
      const callee = conventionalStates(file, inner.callee, [], query, depth - 1);
      return follow(taken(file, callee, 'call', inner, query), path);
    }
    case 'AwaitExpression':
      return conventionalStates(file, inner.argument, path, query, depth - 1);
    case 'ObjectPattern': {
      const owner = inner.parent;
      const index = isFunction(owner) ? parametersOf(owner).indexOf(inner) : -1;
      return isFunction(owner) && index >= 0 ? parameterStates(file, owner, index, path, query, depth) : [];
    }
    case 'Identifier': {
      const found = namedStates(file, inner, inner.name, path, query);
      return found.length > 0 ? found : variableStates(file, inner, path, query, depth);
    }
    default:
      return [];
  }
}

function namedStates(
  file: FileFlow,
  node: TSESTree.Node,
  name: string,
  path: KeyPath,
  query: Query,
): readonly ApiState[] {
  const named = file.graph.conventions.get(name);
  return named && !isKnown(file, node, query) ? follow(closure(named), path) : [];
}

/** What a variable is by the one value it has, or by the function whose parameter it is. */
function variableStates(
  file: FileFlow,
  node: TSESTree.Identifier,
  path: KeyPath,
  query: Query,
  depth: number,
): readonly ApiState[] {
  if (!file.bindings.of(node)?.variable && node.name !== 'arguments') return [];
  const origins = file.originsOf(demand(node, path), query);
  for (const origin of origins) {
    if (origin.kind !== 'parameter') continue;
    const found = parameterStates(file, origin.owner, origin.index, origin.path, query, depth);
    if (found.length > 0) return found;
  }
  const [only] = origins;
  if (origins.length !== 1 || only?.kind !== 'value' || unwrap(only.demand.node) === node) return [];
  return conventionalStates(file, only.demand.node, only.demand.path, query, Math.min(depth, 20) - 1);
}

/** What a parameter is by the shape of its function, or by a receiver of a usual name that the function is given to. */
function parameterStates(
  file: FileFlow,
  owner: FunctionNode,
  index: number,
  path: KeyPath,
  query: Query,
  depth: number,
): readonly ApiState[] {
  const shaped = shapedStates(file, owner, index, path);
  if (shaped.length > 0 || depth < MOST_NESTED / 2) return shaped;
  return file.usesOf(owner).callbacks.flatMap((use) => {
    const callees = conventionalStates(
      file,
      use.call.callee,
      [],
      query,
      Math.min(depth - 1, MOST_NESTED / 2 + 4),
    );
    return callees.length > 0 ? follow(callbackStates(file, callees, use, owner, index, query), path) : [];
  });
}

/** What a parameter is by the usual names of those beside it: `({ body }, res) => …`. */
function shapedStates(
  file: FileFlow,
  owner: FunctionNode,
  index: number,
  path: KeyPath,
): readonly ApiState[] {
  const parameters = parametersOf(owner);
  const parameter = parameters[index];
  if (!parameter || saysSomethingElse(file, parameter)) return [];
  const names = parameters.map(nameOf);
  const states = file.graph.shapes
    .filter((shape) => shape.index === index && fits(shape, names))
    .map(({ state }) => state);
  return states.length > 0 ? follow(closure(states), path) : [];
}

function fits({ names: wanted }: HandlerShape, names: readonly (string | undefined)[]): boolean {
  return (
    wanted.length === names.length &&
    wanted.every((choice, at) => choice === undefined || choice.includes(names[at]?.replace(/^_/, '') ?? ''))
  );
}

function nameOf(parameter: TSESTree.Parameter): string | undefined {
  const pattern = parameterPattern(parameter);
  const inner = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  return inner.type === 'Identifier' ? inner.name : undefined;
}

/** Whether a name is known to stand for something: a value made here, a package's export, a declared type. */
function isKnown(file: FileFlow, node: TSESTree.Node, query: Query): boolean {
  if (node.type === 'Identifier' && saysSomethingElse(file, node)) return true;
  return file.originsOf(demand(node), query).some((origin) => {
    if (origin.kind === 'import') return !isProjectFile(origin.module);
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

/** Whether a declared type says that a name stands for something else than it usually does. */
function saysSomethingElse(file: FileFlow, node: TSESTree.Node): boolean {
  const annotation = annotationOf(file, node);
  if (!annotation || annotation.type === 'TSAnyKeyword' || annotation.type === 'TSUnknownKeyword')
    return false;
  if (annotation.type !== 'TSTypeReference' || annotation.typeName.type !== 'Identifier') return true;
  const { typeName } = annotation;
  const definition = file.bindings.of(typeName)?.variable?.defs[0]?.node as TSESTree.Node | undefined;
  // A type that this file neither imports nor declares says no more than the name does, nor does one whose
  // declaration is in another file of the project or in a framework that no table knows.
  if (!definition) return false;
  const source = definition.parent?.type === 'ImportDeclaration' ? definition.parent.source.value : undefined;
  return (
    source === undefined || !(isProjectFile(source) || /(?:Req|Request|Ctx|Context)$/.test(typeName.name))
  );
}
