import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from './unwrap.ts';

/** A function with a body, of any notation. */
export type FunctionNode =
  TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

/** A class of either notation. */
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** A call or a construction. */
export type CallNode = TSESTree.CallExpression | TSESTree.NewExpression;

/** Whether a node is a function of any notation. What only declares one, as overloads do, has no body and is none. */
export function isFunction(node: TSESTree.Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'FunctionDeclaration' ||
    // Babel's tree has overloads of methods under this name.
    (node?.type === 'FunctionExpression' && Boolean(node.body))
  );
}

/** Whether a node is a class of either notation. */
export function isClass(node: TSESTree.Node | null | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

/** Whether a node is a call or a construction. */
export function isCall(node: TSESTree.Node | null | undefined): node is CallNode {
  return node?.type === 'CallExpression' || node?.type === 'NewExpression';
}

/** Where a call happens in the text: in a chain, after the calls before it. */
export function callOffset(node: TSESTree.Node): number {
  const callee = isCall(node) ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' ? callee.property.range[0] : node.range[0];
}

/** Code that runs on its own: a function, a field's initialiser or static block of a class, the file. */
export type CodeOwner = FunctionNode | TSESTree.Program | TSESTree.StaticBlock | TSESTree.PropertyDefinition;

/** What runs `node`: the innermost function around it (not itself), initialiser, static block, or the file. */
export function ownerOf(node: TSESTree.Node): CodeOwner {
  let child: TSESTree.Node = node;
  for (let current = node.parent; current; child = current, current = current.parent) {
    if (isFunction(current) || current.type === 'Program' || current.type === 'StaticBlock') return current;
    if (current.type === 'PropertyDefinition' && current.value === child) return current;
  }
  return child as TSESTree.Program;
}

/** The class or the object literal whose member `this` at `node` stands in, seen through arrow functions. */
export function thisOwner(
  node: TSESTree.Node,
): ClassNode | TSESTree.ObjectExpression | FunctionNode | undefined {
  let owner = ownerOf(node);
  while (owner.type === 'ArrowFunctionExpression') owner = ownerOf(owner);
  if (owner.type === 'Program') return undefined;
  if (owner.type === 'PropertyDefinition' || owner.type === 'StaticBlock') {
    return owner.parent.parent as ClassNode;
  }
  const holder = owner.parent;
  if (holder.type === 'MethodDefinition') return holder.parent.parent as ClassNode;
  if (holder.type === 'Property' && holder.parent.type === 'ObjectExpression') return holder.parent;
  return owner;
}

/** The pattern of a parameter without its accessibility modifier. */
export function parameterPattern(
  parameter: TSESTree.Parameter,
): Exclude<TSESTree.Parameter, TSESTree.TSParameterProperty> {
  return parameter.type === 'TSParameterProperty'
    ? (parameter.parameter as Exclude<TSESTree.Parameter, TSESTree.TSParameterProperty>)
    : parameter;
}

/** The parameters of a function, without a TypeScript `this` pseudo-parameter. */
export function parametersOf(node: FunctionNode): readonly TSESTree.Parameter[] {
  const [first] = node.params;
  return first?.type === 'Identifier' && first.name === 'this' ? node.params.slice(1) : node.params;
}
