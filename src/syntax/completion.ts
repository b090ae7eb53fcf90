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
