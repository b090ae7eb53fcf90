import type { TSESTree } from '@typescript-eslint/utils';
import { REST } from '../syntax/pattern-place.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { callOrigins, callsOfParameter, returned } from './call-origins.ts';
import {
  instanceOrigins,
  ownWrites,
  staticOrigins,
  superOrigins,
  thisOrigins,
  type FieldCache,
} from './class-members.ts';
import {
  ANY,
  contextAt,
  demand,
  type CallContext,
  type Demand,
  type KeyPath,
  type Origin,
} from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { collectionOrigins } from './keyed-collections.ts';
import { createBindingCache, nameOrigins, type BindingCache } from './name-origins.ts';
import { arrayOrigins, enumOrigins, namespaceOrigins, objectOrigins } from './object-parts.ts';
import type { Query } from './query.ts';
import { errorOrigins } from './thrown-values.ts';

/** Remembered writes of one file, by what they are to. */
export interface WriteCache {
  readonly bindings: BindingCache;
  readonly fields: FieldCache;
}

/** A cache of a file of which nothing has been asked. */
export function createWriteCache(): WriteCache {
  return { bindings: createBindingCache(), fields: new Map() };
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
      return nameOrigins(file, cache.bindings, node, path, context, query);
    case 'MemberExpression':
      return memberKeys(file, node, context, query).map((key) => value(node.object, [key, ...path]));
    case 'ThisExpression':
      return path.length > 0 ? thisOrigins(file, cache.fields, node, path, context, query) : [];
    case 'Super':
      return path.length > 0 ? superOrigins(file, cache.fields, node, path, context, query) : [];
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
    case 'YieldExpression':
      // Runners of generators give back what a yielded promise resolves to.
      return node.argument ? [value(node.argument)] : [];
    case 'ObjectExpression':
      return path.length > 0 ? literalOrigins(file, cache, node, path, context, query) : [];
    case 'ArrayExpression':
      return path.length > 0 ? arrayOrigins(node, path, context) : [];
    case 'NewExpression':
      return constructionOrigins(file, cache, node, path, context, query);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return path.length > 0 ? staticOrigins(file, cache.fields, node, path, context, query) : [];
    case 'TSEnumDeclaration':
      return path.length > 0 ? enumOrigins(node, path, context) : [];
    case 'TSModuleDeclaration':
      return path.length > 0 ? namespaceOrigins(node, path, context) : [];
    case 'CallExpression':
      return callOrigins(file, node, path, context, query);
    case 'TaggedTemplateExpression':
      return file
        .closuresOf(demand(node.tag, [], context), query)
        .flatMap((closure) => returned(file, closure, node, path, context));
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
function memberKeys(
  file: FileFlow,
  node: TSESTree.MemberExpression,
  context: CallContext | undefined,
  query: Query,
): readonly string[] {
  const key = staticKey(node);
  if (key !== undefined) return [key];
  if (!query.charge()) return [ANY];
  const constants = file.keysOf(demand(node.property, [], context), query);
  const keys = constants.values.map(({ value }) => String(value));
  return constants.complete && keys.length > 0 && keys.length <= 8 ? [...new Set(keys)] : [ANY];
}

/** What an object literal holds: its properties, and what its methods write to `this`. */
function literalOrigins(
  file: FileFlow,
  cache: WriteCache,
  node: TSESTree.ObjectExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  return [
    ...objectOrigins(file, node, path, context, query),
    ...ownWrites(file, cache.fields, node, path, context, query),
  ];
}

/** What is in a new object: elements of a collection, what a promise is resolved with, an error's message, fields. */
function constructionOrigins(
  file: FileFlow,
  cache: WriteCache,
  node: TSESTree.NewExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  return (
    collectionOrigins(file, node, path, context) ??
    promiseOrigins(file, node, path, context, query) ??
    errorOrigins(file, node, path, context) ??
    (path.length > 0 ? instanceOrigins(file, cache.fields, node, path, context, query) : [])
  );
}

/** `new Promise((resolve) => …)`: what `resolve` is called with; unknown where it is handed on. */
function promiseOrigins(
  file: FileFlow,
  node: TSESTree.NewExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] | undefined {
  const { callee } = node;
  const [executor] = node.arguments;
  if (callee.type !== 'Identifier' || callee.name !== 'Promise' || file.bindings.of(callee)?.variable)
    return undefined;
  if (!executor) return [];
  return file.closuresOf(demand(executor, [], context), query).flatMap((closure): Origin[] => {
    const calls = callsOfParameter(file, closure.node, 0);
    if (calls.length === 0) return [{ kind: 'unknown', node }];
    return calls.flatMap(({ arguments: [given] }): Origin[] =>
      given && given.type !== 'SpreadElement'
        ? [{ kind: 'value', demand: demand(given, path, contextAt(given, closure.maker)) }]
        : [],
    );
  });
}
