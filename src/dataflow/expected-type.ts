import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, ownerOf, type FunctionNode, type ClassNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { annotationOf, resolveHeritage, resolveType, resolveWritten } from './annotations.ts';
import type { ApiState } from './api-graph.ts';
import { typeTag } from './documented-types.ts';
import { ANY, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** Expressions around a function that are looked at for its type. */
const MOST_OUTER = 12;

/**
 * What the type expected where a function stands says of the function's part at `path` (a parameter, its result): the
 * annotation of the variable or field it is kept in, a type assertion or `satisfies` around it, the result type of the
 * function that returns it, an interface its class implements, and the same of objects and lists around it.
 */
export function expectedStates(
  file: FileFlow,
  owner: FunctionNode,
  path: KeyPath,
  query: Query,
  ask: (node: TSESTree.Node, path?: KeyPath) => readonly ApiState[],
): readonly ApiState[] {
  if (owner.type === 'FunctionDeclaration') {
    return file.documentsTypes ? resolveWritten(file, typeTag(file, owner, path), query, ask) : [];
  }
  const of = (type: TSESTree.TypeNode | undefined, below: KeyPath): readonly ApiState[] =>
    type ? resolveType(file, type, below, query, ask) : [];
  let below = path;
  let child: TSESTree.Node = owner;
  for (let steps = 0; steps < MOST_OUTER; steps += 1) {
    const parent: TSESTree.Node | undefined = child.parent;
    switch (parent?.type) {
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TSSatisfiesExpression': {
        const found = of(parent.typeAnnotation, below);
        if (found.length > 0) return found;
        break;
      }
      case 'TSNonNullExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'AwaitExpression':
        break;
      case 'Property': {
        if (parent.parent.type !== 'ObjectExpression') return [];
        below = [staticKey(parent) ?? ANY, ...below];
        child = parent.parent;
        continue;
      }
      case 'ArrayExpression':
        below = [String(parent.elements.indexOf(child as TSESTree.Expression)), ...below];
        break;
      case 'CallExpression':
        // A wrapper gives what it was given, as far as types go: `const h: Handler = wrap(async (req) => …)`.
        if (!parent.arguments.includes(child as TSESTree.Expression) || !isFunction(child)) return [];
        break;
      case 'VariableDeclarator':
        return [
          ...of(annotationOf(file, parent.id), below),
          ...(file.documentsTypes ? resolveWritten(file, typeTag(file, parent, below), query, ask) : []),
        ];
      case 'PropertyDefinition':
        return of(parent.typeAnnotation?.typeAnnotation, below);
      case 'MethodDefinition':
        return implementedStates(file, parent, below, query, ask);
      case 'AssignmentExpression':
        if (parent.left.type === 'Identifier') return of(annotationOf(file, parent.left), below);
        return file.documentsTypes ? resolveWritten(file, typeTag(file, parent, below), query, ask) : [];
      case 'ReturnStatement': {
        const outer = ownerOf(parent);
        return isFunction(outer) ? of(outer.returnType?.typeAnnotation, below) : [];
      }
      case 'ArrowFunctionExpression':
        return parent.body === child ? of(parent.returnType?.typeAnnotation, below) : [];
      default:
        return [];
    }
    child = parent;
  }
  return [];
}

function implementedStates(
  file: FileFlow,
  method: TSESTree.MethodDefinition,
  path: KeyPath,
  query: Query,
  ask: (node: TSESTree.Node, path?: KeyPath) => readonly ApiState[],
): readonly ApiState[] {
  const key = staticKey(method);
  if (key === undefined || method.static) return [];
  // Parsers of plain JavaScript leave the property out.
  const { implements: interfaces } = method.parent.parent as Partial<ClassNode>;
  return (interfaces ?? []).flatMap((one) => resolveHeritage(file, one, [key, ...path], query, ask));
}
