import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { annotationOf, typeDefinition } from './annotations.ts';
import { ANY, demand, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** Types that are named by types that are named by types … */
const MOST_NAMES = 8;

/**
 * Whether the declared type of a parameter, or of a part of it, is one whose values cannot say anything: numbers, and closed
 * lists of texts. Sees through lists, and through the aliases, interfaces and enumerations of this file.
 *
 * What callers of this file pass decides; a type alone clears only what nobody here is seen to pass.
 */
export function hasHarmlessType(file: FileFlow, node: TSESTree.Node, path: KeyPath, query: Query): boolean {
  const isParameter =
    isFunction(node.parent) || String(file.bindings.of(node)?.variable?.defs[0]?.type) === 'Parameter';
  if (!isParameter) return false;
  if (file.originsOf(demand(node), query).some((origin) => origin.kind === 'value')) return false;
  const declared = annotationOf(file, node);
  const type = declared && partType(file, declared, path);
  return type !== undefined && isClosedType(file, type, MOST_NAMES);
}

/** The type of what stands at a path; undefined where that is not declared in this file. */
function partType(file: FileFlow, type: TSESTree.TypeNode, path: KeyPath): TSESTree.TypeNode | undefined {
  let current: TSESTree.TypeNode | undefined = type;
  for (const key of path) {
    current =
      current && (key === ANY || /^\d+$/.test(key) ? elementType(current) : memberType(file, current, key));
    if (!current) return undefined;
  }
  return current;
}

function elementType(type: TSESTree.TypeNode): TSESTree.TypeNode | undefined {
  switch (type.type) {
    case 'TSTypeOperator':
      return type.typeAnnotation && elementType(type.typeAnnotation);
    case 'TSArrayType':
      return type.elementType;
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' && /^(?:Array|ReadonlyArray|Set)$/.test(type.typeName.name)
        ? type.typeArguments?.params[0]
        : undefined;
    default:
      return undefined;
  }
}

function memberType(file: FileFlow, type: TSESTree.TypeNode, key: string): TSESTree.TypeNode | undefined {
  const named = type.type === 'TSTypeReference' ? declarationOf(file, type) : type;
  const shape = named?.type === 'TSTypeAliasDeclaration' ? named.typeAnnotation : named;
  const members =
    shape?.type === 'TSTypeLiteral'
      ? shape.members
      : shape?.type === 'TSInterfaceDeclaration'
        ? shape.body.body
        : [];
  const member = members.find((one) => one.type === 'TSPropertySignature' && staticKey(one) === key);
  return member?.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined;
}

function declarationOf(file: FileFlow, { typeName }: TSESTree.TSTypeReference): TSESTree.Node | undefined {
  return typeName.type === 'Identifier' ? typeDefinition(file, typeName) : undefined;
}

function isClosedType(file: FileFlow, type: TSESTree.TypeNode, names: number): boolean {
  switch (type.type) {
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
    case 'TSBigIntKeyword':
    case 'TSUndefinedKeyword':
    case 'TSNullKeyword':
    case 'TSLiteralType':
      return true;
    case 'TSUnionType':
      return names > 0 && type.types.every((one) => isClosedType(file, one, names - 1));
    case 'TSTypeReference': {
      const declared = declarationOf(file, type);
      if (!declared) return type.typeName.type === 'Identifier' && type.typeName.name === 'Date';
      if (declared.type === 'TSEnumDeclaration') return true;
      return (
        names > 0 &&
        declared.type === 'TSTypeAliasDeclaration' &&
        isClosedType(file, declared.typeAnnotation, names - 1)
      );
    }
    default:
      return false;
  }
}
