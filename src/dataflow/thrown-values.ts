import type { TSESTree } from '@typescript-eslint/utils';
import { isCall, isFunction, ownerOf } from '../syntax/functions.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { contextAt, demand, enter, type CallContext, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** Statements and calls of one block that are looked at for what they may throw. */
const MOST_NODES = 400;

/**
 * What the handler of a `try` statement is given: what the block throws, and functions of this file that it calls. What
 * other code throws is unknown.
 */
export function thrownOrigins(
  file: FileFlow,
  node: TSESTree.TryStatement,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const found: Origin[] = [];
  const thrown = (value: TSESTree.Node, inner: CallContext | undefined): void =>
    void found.push({ kind: 'value', demand: demand(value, path, inner) });
  for (const value of throwsIn(file, node.block)) thrown(value, contextAt(value, context));
  for (const call of callsIn(file, node.block)) {
    if (!query.charge()) break;
    const callees =
      call.type === 'CallExpression' ? file.closuresOf(demand(call.callee, [], context), query) : [];
    if (callees.length === 0) found.push({ kind: 'unknown', node: call });
    for (const closure of callees) {
      const inner = enter(call as TSESTree.CallExpression, closure, context);
      for (const value of inner ? file.index.throwsOf(closure.node) : []) thrown(value, inner);
    }
  }
  return found.length > 0 ? found : [{ kind: 'unknown', node }];
}

/** The values thrown in a block itself, not in functions made there. */
function throwsIn(file: FileFlow, block: TSESTree.Node): readonly TSESTree.Node[] {
  const owner = ownerOf(block);
  const all = isFunction(owner) || owner.type === 'Program' ? file.index.throwsOf(owner) : [];
  return all.filter((value) => value.range[0] >= block.range[0] && value.range[1] <= block.range[1]);
}

function callsIn(
  file: FileFlow,
  block: TSESTree.Node,
): readonly (TSESTree.CallExpression | TSESTree.NewExpression)[] {
  const found: (TSESTree.CallExpression | TSESTree.NewExpression)[] = [];
  const keys = file.sourceCode.visitorKeys as Readonly<Record<string, readonly string[] | undefined>>;
  const stack: TSESTree.Node[] = [block];
  for (let seen = 0; stack.length > 0 && seen < MOST_NODES; seen += 1) {
    const node = stack.pop() as TSESTree.Node;
    if (isFunction(node)) continue;
    if (isCall(node)) found.push(node);
    for (const key of keys[node.type] ?? []) {
      const child = (node as unknown as Record<string, unknown>)[key];
      for (const one of Array.isArray(child) ? child : [child]) if (one) stack.push(one as TSESTree.Node);
    }
  }
  // What an error is made of is no call that fails.
  return found.filter((call) => !(call.type === 'NewExpression' && isErrorClass(file, call.callee)));
}

/** What an error holds: its message, which its text and its stack hold as well, and its cause. */
export function errorOrigins(
  file: FileFlow,
  node: TSESTree.NewExpression,
  path: KeyPath,
  context: CallContext | undefined,
): readonly Origin[] | undefined {
  if (!isErrorClass(file, node.callee)) return undefined;
  const [message, options] = node.arguments;
  const [key] = path;
  if (key === 'cause') return options ? [{ kind: 'value', demand: demand(options, path, context) }] : [];
  const isText =
    path.length === 0 || key === '**' || (path.length === 1 && (key === 'message' || key === 'stack'));
  return isText && message ? [{ kind: 'value', demand: demand(message, [], context) }] : [];
}

function isErrorClass(file: FileFlow, callee: TSESTree.Node): boolean {
  const inner = unwrap(callee);
  return (
    inner.type === 'Identifier' &&
    /^(?:(?:Type|Range|Syntax|Reference|URI|Eval|Aggregate)?Error)$/.test(inner.name) &&
    !file.bindings.of(inner)?.variable
  );
}
