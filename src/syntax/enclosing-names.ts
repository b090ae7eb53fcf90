import type { TSESTree } from '@typescript-eslint/utils';
import { isClass, isFunction, type FunctionNode } from './functions.ts';
import { staticKey } from './static-key.ts';
import { wrapped } from './unwrap.ts';

/** The name a function goes by: its own, or that of the variable, property or method that holds it. */
export function functionName(node: FunctionNode): string | undefined {
  if (node.type !== 'ArrowFunctionExpression' && node.id) return node.id.name;
  return holderName(node);
}

/** The name of the variable, property, method or field that a value is written into where it stands. */
function holderName(node: TSESTree.Node): string | undefined {
  const { parent } = wrapped(node);
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'AssignmentExpression':
      return parent.left.type === 'Identifier' ? parent.left.name : staticKey(parent.left);
    case 'AssignmentPattern':
      return parent.left.type === 'Identifier' ? parent.left.name : undefined;
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return staticKey(parent);
    default:
      return undefined;
  }
}

/** Names of the functions and classes around a node, the innermost first. */
export function enclosingNames(node: TSESTree.Node, most: number): readonly string[] {
  const found: string[] = [];
  for (let current = node.parent; current && found.length < most; current = current.parent) {
    const name = isFunction(current)
      ? functionName(current)
      : isClass(current)
        ? (current.id?.name ?? holderName(current))
        : undefined;
    if (name !== undefined) found.push(name);
  }
  return found;
}
