import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { IDENTITY_FIELDS } from '../concepts/words/session-names.ts';
import { demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { isFunction, type FunctionNode } from '../syntax/functions.ts';
import { lastName, lastNameOrCalled } from '../syntax/last-name.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

/** A place where a session is told who its visitor is. */
export interface SessionWrite {
  /** What is written: `req.session.userId`. */
  readonly node: TSESTree.MemberExpression;
  readonly field: string;
  readonly value: TSESTree.Expression;
  /** Whether the session is that of a context, as Koa has them, and not that of a request. */
  readonly ofContext: boolean;
}

/** Writes of a session's fields that say who the visitor is; those that say it is nobody are left out. */
export function identityWrites(analysis: Analysis): readonly SessionWrite[] {
  if (!/session/i.test(analysis.file.sourceCode.text)) return [];
  return analysis.file.index.memberWrites.flatMap(({ left, right, operator }): readonly SessionWrite[] => {
    if (left.type !== 'MemberExpression' || operator !== '=') return [];
    const field = staticKey(left);
    if (field === undefined || !IDENTITY_FIELDS.test(field)) return [];
    const holder = sessionHolder(left.object, analysis);
    if (!holder || isNobody(right, analysis)) return [];
    return [{ node: left, field, value: right, ofContext: /^(?:ctx|context|this)$/.test(holder) }];
  });
}

/** The name of the request or context whose session an expression is. */
function sessionHolder(asked: TSESTree.Node, analysis: Analysis): string | undefined {
  const node = unwrap(asked);
  if (node.type === 'MemberExpression') {
    if (staticKey(node) !== 'session') return undefined;
    const holder = unwrap(node.object);
    const name = holder.type === 'ThisExpression' ? 'this' : lastName(holder);
    return name !== undefined && /^(?:req|request|ctx|context|this)$/i.test(name) ? name : undefined;
  }
  if (node.type !== 'Identifier') return undefined;
  for (const origin of analysis.file.originsOf(demand(node), new Query(200))) {
    if (origin.kind === 'parameter' && origin.path.length === 0) {
      if (hasDecorator(origin.owner, origin.index, 'Session')) return 'req';
      continue;
    }
    if (origin.kind === 'parameter' && origin.path.join('.') === 'session') return 'req';
    if (origin.kind !== 'value') continue;
    const { node: from, path } = origin.demand;
    if (path.length === 0 && from !== node && from.type === 'MemberExpression')
      return sessionHolder(from, analysis);
    const name = lastName(from);
    if (path.join('.') === 'session' && name !== undefined && /^(?:req|request|ctx|context)$/.test(name))
      return name;
  }
  return undefined;
}

function hasDecorator(owner: FunctionNode, index: number, name: string): boolean {
  const parameter = owner.params[index] as
    { readonly decorators?: readonly TSESTree.Decorator[] } | undefined;
  return (parameter?.decorators ?? []).some(({ expression }) => lastNameOrCalled(expression) === name);
}

function isNobody(value: TSESTree.Node, analysis: Analysis): boolean {
  const { values, complete } = analysis.constantsOf(demand(value));
  return complete && values.length > 0 && values.every((one) => !one.value);
}

/** The outermost function around a node that answers a request: functions of a class stand beside one another. */
export function handlerAround(node: TSESTree.Node): FunctionNode | undefined {
  let found: FunctionNode | undefined;
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'ClassBody') break;
    // A function that registers routes is around handlers, and answers none.
    if (found && isFunction(current) && !isPassedInside(found)) break;
    if (isFunction(current)) found = current;
    else if (found && isRegistered(found)) break;
  }
  return found;
}

/** Whether a function is given to a call, as a callback of the one around it is. */
function isPassedInside(node: FunctionNode): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'CallExpression' && !isRegistered(node);
}

const REGISTERS = /^(?:get|post|put|patch|delete|all|use|route|on|handle)$/;

/** Whether a function is given to a call that registers it for a route. */
function isRegistered(node: TSESTree.Node): boolean {
  return routePath(node) !== undefined;
}

/** The path that a handler is registered for. */
export function routePath(node: TSESTree.Node): string | undefined {
  let current = wrapped(node);
  for (let hop = 0; hop < 3; hop += 1) {
    const { parent } = current;
    if (parent?.type !== 'CallExpression' && parent?.type !== 'ArrayExpression') return undefined;
    if (parent.type === 'CallExpression' && REGISTERS.test(lastNameOrCalled(parent.callee) ?? '')) {
      const [first] = parent.arguments;
      if (first && first !== current) return literalText(first) ?? '';
    }
    current = wrapped(parent);
  }
  return undefined;
}

/** What else is given to the call that registers a handler, before it. */
export function handlersBefore(node: TSESTree.Node): readonly TSESTree.Node[] {
  const current = wrapped(node);
  const { parent } = current;
  if (parent?.type !== 'CallExpression') return [];
  return parent.arguments.slice(0, parent.arguments.indexOf(current as TSESTree.Expression));
}
