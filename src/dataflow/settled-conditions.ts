import type { TSESTree } from '@typescript-eslint/utils';
import { completes } from '../syntax/completion.ts';
import { isFunction } from '../syntax/functions.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { FileFlow } from './file-flow.ts';
import { Query } from './query.ts';

/** A test whose outcome is settled. */
export type Condition =
  | {
      readonly kind: 'test';
      readonly test: TSESTree.Node;
      /** That it is true or false, or that evaluating it did not throw. */
      readonly outcome: Outcome;
      /** An assignment that was done where the outcome was another. */
      readonly otherwise?: TSESTree.AssignmentExpression;
    }
  /** The value of `discriminant` equals one of the tests. */
  | { readonly kind: 'case'; readonly discriminant: TSESTree.Node; readonly tests: readonly TSESTree.Node[] }
  /** For each element of a list, bound to `element`, something was settled in the loop's body. */
  | { readonly kind: 'each'; readonly loop: TSESTree.ForOfStatement };

/** What is known of a test. */
export type Outcome = 'true' | 'false' | 'returned';

/** What one file's blocks settle for those who come after. */
export type SettledMemory = WeakMap<TSESTree.Node, readonly Settled[]>;

interface Settled {
  readonly at: number;
  readonly conditions: readonly Condition[];
}

/** Statements inside statements that are looked into. */
const DEEPEST = 6;

/**
 * The tests whose outcome is settled wherever `use` is evaluated, the nearest first: those of the branches it stands in,
 * and those after which control would not have come to it.
 *
 * @param until a node around the use beyond which nothing is asked
 */
export function* conditionsAround(
  file: FileFlow,
  use: TSESTree.Node,
  until?: TSESTree.Node,
): Generator<Condition> {
  let child = use;
  for (let parent = use.parent; parent && child !== until; child = parent, parent = parent.parent) {
    yield* conditionsAt(file, parent, child);
  }
}

function* conditionsAt(file: FileFlow, parent: TSESTree.Node, child: TSESTree.Node): Generator<Condition> {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (child === parent.consequent) yield tested(parent.test, 'true');
      else if (child === parent.alternate) yield tested(parent.test, 'false');
      break;
    case 'LogicalExpression':
      if (child === parent.right && parent.operator !== '??')
        yield tested(parent.left, parent.operator === '&&' ? 'true' : 'false');
      break;
    case 'AssignmentExpression':
      if (child === parent.right && parent.operator === '&&=') yield tested(parent.left, 'true');
      break;
    case 'WhileStatement':
    case 'ForStatement':
      if (
        parent.test &&
        (child === parent.body || (parent.type === 'ForStatement' && child === parent.update))
      )
        yield tested(parent.test, 'true');
      break;
    case 'SwitchCase':
      if (child !== parent.test) {
        yield* caseConditions(parent);
        yield* exitsBefore(file, parent, parent.consequent, child);
      }
      break;
    case 'BlockStatement':
    case 'StaticBlock':
    case 'Program':
      yield* exitsBefore(file, parent, parent.body, child);
      break;
    default:
  }
}

function tested(test: TSESTree.Node, outcome: Outcome): Condition {
  return { kind: 'test', test, outcome };
}

function* exitsBefore(
  file: FileFlow,
  block: TSESTree.Node,
  statements: readonly TSESTree.Node[],
  child: TSESTree.Node,
): Generator<Condition> {
  // A declared function can be called before the statements above it have run.
  if (child.type === 'FunctionDeclaration') return;
  let settled = file.settled.get(block);
  if (!settled) {
    settled = statements
      .map((statement, at) => ({ at, conditions: [...conditionsAfter(file, statement, DEEPEST)] }))
      .filter(({ conditions }) => conditions.length > 0);
    file.settled.set(block, settled);
  }
  const end = statements.indexOf(child);
  for (let at = settled.length - 1; at >= 0; at -= 1) {
    const entry = settled[at];
    if (entry && entry.at < end) yield* entry.conditions;
  }
}

/** What is settled after a statement that control has passed. */
export function* conditionsAfter(
  file: FileFlow,
  statement: TSESTree.Node,
  depth: number,
): Generator<Condition> {
  if (depth === 0) return;
  switch (statement.type) {
    case 'IfStatement':
      yield* afterIf(file, statement, depth);
      break;
    case 'ExpressionStatement':
      yield* afterExpression(file, statement.expression);
      break;
    case 'VariableDeclaration':
      for (const { init } of statement.declarations) if (init) yield* afterCall(init);
      break;
    case 'BlockStatement':
      for (const inner of [...statement.body].reverse()) yield* conditionsAfter(file, inner, depth - 1);
      break;
    case 'TryStatement':
      // Whoever catches what a check throws and goes on has checked nothing.
      if (statement.handler && !leaves(file, statement.handler.body)) break;
      yield* conditionsAfter(file, statement.block, depth - 1);
      break;
    case 'WhileStatement':
      if (!/\bbreak\b/.test(file.sourceCode.getText(statement.body as never)))
        yield tested(statement.test, 'false');
      break;
    case 'ForOfStatement':
      yield { kind: 'each', loop: statement };
      break;
    case 'SwitchStatement':
      yield* afterSwitch(file, statement);
      break;
    default:
  }
}

function* afterIf(file: FileFlow, statement: TSESTree.IfStatement, depth: number): Generator<Condition> {
  const { test, consequent, alternate } = statement;
  if (leaves(file, consequent)) {
    if (alternate) yield* conditionsAfter(file, alternate, depth - 1);
    yield tested(test, 'false');
  } else if (alternate && leaves(file, alternate)) {
    yield* conditionsAfter(file, consequent, depth - 1);
    yield tested(test, 'true');
  } else if (!alternate) {
    const otherwise = lastAssignment(consequent);
    if (otherwise) yield { kind: 'test', test, outcome: 'false', otherwise };
  }
}

function lastAssignment(node: TSESTree.Node): TSESTree.AssignmentExpression | undefined {
  const last = node.type === 'BlockStatement' ? node.body.at(-1) : node;
  return last?.type === 'ExpressionStatement' &&
    last.expression.type === 'AssignmentExpression' &&
    last.expression.operator === '='
    ? last.expression
    : undefined;
}

function* afterExpression(file: FileFlow, expression: TSESTree.Node): Generator<Condition> {
  const inner = unwrap(expression);
  if (inner.type === 'LogicalExpression') {
    // `isValid(x) || fail()`
    if (inner.operator !== '??' && isExit(file, inner.right))
      yield tested(inner.left, inner.operator === '||' ? 'true' : 'false');
    return;
  }
  if (inner.type === 'ConditionalExpression') {
    if (isExit(file, inner.alternate)) yield tested(inner.test, 'true');
    else if (isExit(file, inner.consequent)) yield tested(inner.test, 'false');
    return;
  }
  yield* afterCall(inner.type === 'AssignmentExpression' ? inner.right : inner);
}

function* afterCall(node: TSESTree.Node): Generator<Condition> {
  const inner = unwrap(node);
  const call = inner.type === 'AwaitExpression' ? unwrap(inner.argument) : inner;
  if (call.type === 'CallExpression' || call.type === 'NewExpression') yield tested(call, 'returned');
}

/** After a `switch` whose `default` leaves the code around it, one of the cases that do not was taken. */
function* afterSwitch(file: FileFlow, statement: TSESTree.SwitchStatement): Generator<Condition> {
  const { cases, discriminant } = statement;
  const fallback = cases.findIndex((one) => one.test === null);
  if (fallback < 0) return;
  const entered = cases.slice(fallback).find((one) => one.consequent.length > 0);
  if (!entered || !entered.consequent.some((inner) => leavesFunction(file, inner))) return;
  const tests = cases.flatMap((one) => (one.test ? [one.test] : []));
  yield { kind: 'case', discriminant, tests };
}

function leavesFunction(file: FileFlow, statement: TSESTree.Node): boolean {
  if (statement.type === 'BlockStatement') return statement.body.some((inner) => leavesFunction(file, inner));
  return statement.type === 'BreakStatement' || statement.type === 'ContinueStatement'
    ? false
    : leaves(file, statement);
}

/** The equalities that lead into a case, with the cases that fall into it. */
function* caseConditions(node: TSESTree.SwitchCase): Generator<Condition> {
  const { cases, discriminant } = node.parent;
  const tests: TSESTree.Node[] = [];
  for (let at = cases.indexOf(node); at >= 0; at -= 1) {
    const one = cases[at] as TSESTree.SwitchCase;
    const falls = one.consequent.every((statement) => completes(statement));
    if (one !== node && !falls) break;
    if (!one.test) return;
    tests.push(one.test);
  }
  yield { kind: 'case', discriminant, tests };
}

/** Whether control does not pass the statement: it returns, throws, breaks, or calls what does not come back. */
function leaves(file: FileFlow, statement: TSESTree.Node): boolean {
  if (!completes(statement)) return true;
  switch (statement.type) {
    case 'BlockStatement':
      return statement.body.some((inner) => leaves(file, inner));
    case 'ExpressionStatement':
      return isExit(file, statement.expression);
    default:
      return false;
  }
}

/** Whether an expression calls a function of this file that never comes back: it throws, or ends the process. */
function isExit(file: FileFlow, expression: TSESTree.Node): boolean {
  const inner = unwrap(expression);
  if (inner.type === 'AwaitExpression') return isExit(file, inner.argument);
  if (inner.type !== 'CallExpression') return false;
  const wrapped = { type: 'ExpressionStatement', expression: inner } as TSESTree.Node;
  if (!completes(wrapped)) return true;
  const callees =
    unwrap(inner.callee).type === 'Identifier' ? file.functionsOf(inner.callee, new Query(60)) : [];
  return (
    callees.length > 0 &&
    callees.every(
      (callee) =>
        isFunction(callee) &&
        !callee.async &&
        !callee.generator &&
        callee.body.type === 'BlockStatement' &&
        file.index.returnsOf(callee).length === 0 &&
        !completes(callee.body) &&
        !/\breturn\b/.test(file.sourceCode.getText(callee.body as never)),
    )
  );
}
