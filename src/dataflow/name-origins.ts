import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, ownerOf, parametersOf, type FunctionNode } from '../syntax/functions.ts';
import type { Binding } from './bindings.ts';
import {
  ANY,
  contextAt,
  DEEP,
  demand,
  enter,
  type CallContext,
  type KeyPath,
  type Origin,
} from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { argumentsOrigins, parameterOrigins } from './parameter-origins.ts';
import type { Query } from './query.ts';
import { reachingWrites, type Reaching } from './reaching-writes.ts';
import { thrownOrigins } from './thrown-values.ts';
import { writesTo, type Write } from './writes.ts';

/** Remembered writes of one file: all of a variable, and those that reach a use of its name, by the part asked for. */
export interface BindingCache {
  readonly writes: Map<Binding, readonly Write[]>;
  readonly reaching: Map<TSESTree.Node, Map<string, Reaching>>;
}

/** A cache of a file of which nothing has been asked. */
export function createBindingCache(): BindingCache {
  return { writes: new Map(), reaching: new Map() };
}

/**
 * Where the value of a name, or the part of it at `path`, comes from: the writes that reach the use; for a global, or a
 * variable that is not written before, what the name stands for by itself.
 */
export function nameOrigins(
  file: FileFlow,
  cache: BindingCache,
  node: TSESTree.Identifier | TSESTree.JSXIdentifier,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const binding = file.bindings.of(node);
  const passed = node.name === 'arguments' && !binding?.variable ? functionAround(node) : undefined;
  if (passed) return argumentsOrigins(file, passed, path, context, query);
  if (!binding) return [{ kind: 'global', name: node.name, path, node }];
  if (!binding.variable && path.length === 0) return [{ kind: 'global', name: node.name, path, node }];
  const writes = writesOfBinding(file, cache, binding);
  const reaching = reachingOf(file, cache, binding, writes, node, path);
  const found = reaching.writes.flatMap((write) => writeOrigins(file, write, path, context, query));
  if (!binding.variable) return [...found, { kind: 'global', name: node.name, path, node }];
  if (reaching.open) found.push(...hoisted(writes, reaching.writes, path, context, file, query));
  return found.length > 0 ? found : [{ kind: 'undefined', node }];
}

/** The function whose arguments `arguments` holds. */
function functionAround(node: TSESTree.Node): FunctionNode | undefined {
  let owner = ownerOf(node);
  while (owner.type === 'ArrowFunctionExpression') owner = ownerOf(owner);
  return isFunction(owner) ? owner : undefined;
}

function reachingOf(
  file: FileFlow,
  cache: BindingCache,
  { variable }: Binding,
  writes: readonly Write[],
  use: TSESTree.Node,
  path: KeyPath,
): Reaching {
  const ofUse = cache.reaching.get(use) ?? new Map<string, Reaching>();
  cache.reaching.set(use, ofUse);
  const key = path.join('\0');
  const known = ofUse.get(key);
  if (known) return known;
  const declared = variable?.defs[0]?.node as TSESTree.Node | undefined;
  const home = declared ? ownerOfDefinition(declared) : file.sourceCode.ast;
  const reaching = reachingWrites(writes, path, use, home);
  ofUse.set(key, reaching);
  return reaching;
}

/** All writes to a variable and into what it holds. */
function writesOfBinding(file: FileFlow, cache: BindingCache, binding: Binding): readonly Write[] {
  const known = cache.writes.get(binding);
  if (known) return known;
  const writes = writesTo(binding, (identifier) => file.bindings.of(identifier));
  cache.writes.set(binding, writes);
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
    .filter(
      ({ written, node, path: part }) =>
        part.length === 0 &&
        (written.kind === 'import' ||
          node.type === 'FunctionDeclaration' ||
          node.type === 'ClassDeclaration'),
    )
    .filter((write) => !seen.includes(write))
    .flatMap((write) => writeOrigins(file, write, path, context, query));
}

/** What one write puts at `path`. */
export function writeOrigins(
  file: FileFlow,
  write: Write,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const { written, node } = write;
  const below = path[0] === DEEP && write.path.length > 0 ? [DEEP] : path.slice(write.path.length);
  switch (written.kind) {
    case 'value':
      return [
        {
          kind: 'value',
          demand: demand(written.node, [...written.path, ...below], contextAt(written.node, context)),
        },
      ];
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
      return [{ kind: 'key', demand: demand(written.node, [], contextAt(written.node, context)) }];
    case 'thrown':
      return thrownOrigins(file, written.node, [...written.path, ...below], context, query);
    case 'argument':
      return argumentWrites(file, written.call, written.index, below, context, query);
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
  outer: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  if (path.length === 0 || !query.charge()) return [];
  const around = contextAt(call, outer);
  return file.closuresOf(demand(call.callee, [], around), query).flatMap((closure) => {
    const parameter = parametersOf(closure.node)[index];
    const binding = parameter?.type === 'Identifier' ? file.bindings.of(parameter) : undefined;
    const context = binding && enter(call, closure, around);
    if (!binding || !context) return [];
    const writes = writesTo(binding, (identifier) => file.bindings.of(identifier));
    return writes
      .filter(({ path: to, written }) => written.kind === 'argument' || to.length > 0)
      .filter((write) => concerns(write, path))
      .flatMap((write) => writeOrigins(file, write, path, context, query));
  });
}

/** Whether a write is to what is asked for, or to something around it. */
export function concerns(write: Write, path: KeyPath): boolean {
  if (path[0] === DEEP) return true;
  return (
    write.path.length <= path.length &&
    write.path.every((key, at) => key === path[at] || key === ANY || path[at] === ANY || path[at] === DEEP)
  );
}
