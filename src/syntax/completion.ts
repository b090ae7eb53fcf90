import type { TSESTree } from '@typescript-eslint/utils';

const EXIT_CALLS = new Set(['exit', 'abort']);

/**
 * Whether control can reach the end of a statement. `break` and `continue` count as leaving; so do calls that end
 * the process (`process.exit()`), which programs rely on as on a `throw`.
 */
export function completes(node: TSESTree.Node | null | undefined): boolean {
  if (!node) return true;
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return false;
    case 'ExpressionStatement':
      return !isExit(node.expression);
    case 'BlockStatement':
    case 'StaticBlock':
      return listCompletes(node.body);
    case 'IfStatement':
      return !node.alternate || completes(node.consequent) || completes(node.alternate);
    case 'TryStatement':
      if (node.finalizer && !completes(node.finalizer)) return false;
      return completes(node.block) || (node.handler !== null && completes(node.handler.body));
    case 'LabeledStatement':
      return true;
    default:
      return true;
  }
}

function listCompletes(statements: readonly TSESTree.Node[]): boolean {
  // Only the last statements matter: what follows an exit is dead code, and rare.
  for (let index = statements.length - 1; index >= 0 && index >= statements.length - 4; index -= 1) {
    if (!completes(statements[index])) return false;
  }
  return true;
}

function isExit(expression: TSESTree.Node): boolean {
  if (expression.type !== 'CallExpression' || expression.callee.type !== 'MemberExpression') return false;
  const { object, property } = expression.callee;
  return (
    object.type === 'Identifier' &&
    object.name === 'process' &&
    property.type === 'Identifier' &&
    EXIT_CALLS.has(property.name)
  );
}

/** Whether a `break` or `continue` in the statement may leave it, or the round of its loop, before its end. */
export function leavesEarly(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    case 'BlockStatement':
      return node.body.some(leavesEarly);
    case 'IfStatement':
      return leavesEarly(node.consequent) || (node.alternate !== null && leavesEarly(node.alternate));
    case 'TryStatement':
      return (
        leavesEarly(node.block) ||
        (node.handler !== null && leavesEarly(node.handler.body)) ||
        (node.finalizer !== null && leavesEarly(node.finalizer))
      );
    case 'SwitchStatement':
      return node.cases.some((one) => one.consequent.some(leavesEarly));
    case 'LabeledStatement':
      return leavesEarly(node.body);
    default:
      return false;
  }
}

/** The `return` statements of a function's body, without those of functions in it. */
export function returnsOf(body: TSESTree.Node): readonly TSESTree.ReturnStatement[] {
  const found: TSESTree.ReturnStatement[] = [];
  const stack: TSESTree.Node[] = [body];
  while (stack.length > 0) {
    const node = stack.pop() as TSESTree.Node;
    if (node.type === 'ReturnStatement') found.push(node);
    else stack.push(...statementsIn(node));
  }
  return found;
}

function statementsIn(node: TSESTree.Node): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'BlockStatement':
      return node.body;
    case 'IfStatement':
      return node.alternate ? [node.consequent, node.alternate] : [node.consequent];
    case 'TryStatement':
      return [node.block, node.handler?.body, node.finalizer].filter(
        (one) => one !== undefined && one !== null,
      );
    case 'SwitchStatement':
      return node.cases.flatMap((one) => one.consequent);
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
    case 'WithStatement':
      return [node.body];
    default:
      return [];
  }
}
