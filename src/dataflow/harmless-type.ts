import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { annotationOf } from './annotations.ts';
import { demand, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/**
 * Whether a parameter's declared type is one whose values cannot say anything: numbers, and closed lists of texts.
 *
 * What callers of this file pass decides; a type alone clears only what nobody here is seen to pass.
 */
export function hasHarmlessType(file: FileFlow, node: TSESTree.Node, path: KeyPath, query: Query): boolean {
  if (path.length > 0) return false;
  const isParameter =
    isFunction(node.parent) || String(file.bindings.of(node)?.variable?.defs[0]?.type) === 'Parameter';
  if (!isParameter) return false;
  if (file.originsOf(demand(node), query).some((origin) => origin.kind === 'value')) return false;
  const type = annotationOf(file, node);
  return type !== undefined && isClosedType(type);
}

function isClosedType(type: TSESTree.TypeNode): boolean {
  switch (type.type) {
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
    case 'TSBigIntKeyword':
    case 'TSUndefinedKeyword':
    case 'TSNullKeyword':
    case 'TSLiteralType':
      return true;
    case 'TSUnionType':
      return type.types.every(isClosedType);
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' && type.typeName.name === 'Date';
    default:
      return false;
  }
}
