import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from './functions.ts';
import { staticKey } from './static-key.ts';
import { wrapped } from './unwrap.ts';

/**
 * The names under which a file exports a function: of a declaration, a variable, `export default`, `export { f as g }`
 * apart, and the CommonJS forms `exports.f = …`, `module.exports = …`, `module.exports = { f }`.
 */
export function exportNamesOf(node: FunctionNode): readonly string[] {
  if (node.type === 'FunctionDeclaration') {
    const exported = exportAround(node);
    if (exported) return [exported === 'ExportDefaultDeclaration' ? 'default' : (node.id?.name ?? 'default')];
    return node.id ? listedNames(node, node.id.name) : [];
  }
  return namesOfValue(wrapped(node));
}

function exportAround(node: TSESTree.Node): string | undefined {
  const type = node.parent?.type;
  return type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration' ? type : undefined;
}

function namesOfValue(value: TSESTree.Node): readonly string[] {
  const parent = value.parent;
  switch (parent?.type) {
    case 'ExportDefaultDeclaration':
      return ['default'];
    case 'VariableDeclarator':
      if (parent.id.type !== 'Identifier') return [];
      return exportAround(parent.parent) ? [parent.id.name] : listedNames(parent, parent.id.name);
    case 'AssignmentExpression':
      return parent.right === value ? assignedName(parent.left) : [];
    case 'Property': {
      const holder = parent.parent;
      const target = holder.parent?.type === 'AssignmentExpression' ? assignedName(holder.parent.left) : [];
      const key = staticKey(parent);
      return target[0] === 'default' && key !== undefined ? [key] : [];
    }
    case 'CallExpression':
      // A handler in a wrapper: `export const handler = middy(async (event) => …)`.
      return namesOfValue(wrapped(parent));
    default:
      return [];
  }
}

function assignedName(target: TSESTree.Node): readonly string[] {
  if (target.type !== 'MemberExpression') return [];
  const key = staticKey(target);
  const { object } = target;
  if (object.type === 'Identifier') {
    if (object.name === 'exports' && key !== undefined) return [key];
    return object.name === 'module' && key === 'exports' ? ['default'] : [];
  }
  const isModule =
    object.type === 'MemberExpression' &&
    object.object.type === 'Identifier' &&
    object.object.name === 'module' &&
    staticKey(object) === 'exports';
  return isModule && key !== undefined ? [key] : [];
}

/** Names given by a list at the top of the file: `export { run as handler }`, `export default run`. */
function listedNames(node: TSESTree.Node, local: string): readonly string[] {
  let top: TSESTree.Node = node;
  while (top.parent && top.parent.type !== 'Program') top = top.parent;
  if (top.parent?.type !== 'Program') return [];
  return top.parent.body.flatMap((statement) => {
    if (statement.type === 'ExportDefaultDeclaration') {
      const { declaration } = statement;
      return declaration.type === 'Identifier' && declaration.name === local ? ['default'] : [];
    }
    if (statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression') {
      const { left, right } = statement.expression;
      return right.type === 'Identifier' && right.name === local ? [...assignedName(left)] : [];
    }
    if (statement.type !== 'ExportNamedDeclaration' || statement.source) return [];
    return statement.specifiers
      .filter((one) => one.local.type === 'Identifier' && one.local.name === local)
      .map((one) => (one.exported.type === 'Identifier' ? one.exported.name : String(one.exported.value)));
  });
}
