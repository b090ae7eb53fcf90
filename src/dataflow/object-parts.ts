import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { ANY, demand, type CallContext, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** What an object literal holds at `path`: the last property of the name, what is spread after it, and accessors' results. */
export function objectOrigins(
  file: FileFlow,
  node: TSESTree.ObjectExpression,
  path: KeyPath,
  context: CallContext | undefined,
  query: Query,
): readonly Origin[] {
  const [key = ANY, ...below] = path;
  const any = key === ANY || key === '**';
  const found: Origin[] = [];
  const value = (next: TSESTree.Node, rest: KeyPath): void =>
    void found.push({ kind: 'value', demand: demand(next, rest, context) });
  for (let at = node.properties.length - 1; at >= 0; at -= 1) {
    const property = node.properties[at];
    if (!property) continue;
    if (property.type === 'SpreadElement') {
      value(property.argument, path);
      continue;
    }
    if (property.kind === 'set') continue;
    const name = staticKey(property) ?? computedKey(file, property, query);
    const rest = key === '**' ? path : below;
    if (any || name === undefined || name === key) {
      if (property.kind === 'get' && isFunction(property.value)) {
        for (const result of file.index.returnsOf(property.value)) value(result, rest);
      } else value(property.value, rest);
    }
    if (!any && name === key) return found;
  }
  if (found.length === 0 && !any) found.push({ kind: 'undefined', node });
  return found;
}

function computedKey(file: FileFlow, property: TSESTree.Property, query: Query): string | undefined {
  if (!query.charge()) return undefined;
  const constants = file.keysOf(demand(property.key), query);
  const [only] = constants.values;
  return constants.complete && constants.values.length === 1 && only ? String(only.value) : undefined;
}

/** What a list written out holds at `path`. */
export function arrayOrigins(
  node: TSESTree.ArrayExpression,
  path: KeyPath,
  context: CallContext | undefined,
): readonly Origin[] {
  const [key = ANY, ...below] = path;
  const spreads = node.elements.findIndex((element) => element?.type === 'SpreadElement');
  const index = /^\d+$/.test(key) ? Number(key) : undefined;
  if (index !== undefined && (spreads < 0 || index < spreads)) {
    const element = node.elements[index];
    return element
      ? [{ kind: 'value', demand: demand(element, below, context) }]
      : [{ kind: 'undefined', node }];
  }
  if (index === undefined && key !== ANY && key !== '**') return [];
  return node.elements.flatMap((element): Origin[] => {
    if (!element) return [];
    const rest = key === '**' ? path : below;
    return element.type === 'SpreadElement'
      ? [{ kind: 'value', demand: demand(element.argument, [ANY, ...rest], context) }]
      : [{ kind: 'value', demand: demand(element, rest, context) }];
  });
}

/** What an enum holds at `path`. */
export function enumOrigins(
  node: TSESTree.TSEnumDeclaration,
  path: KeyPath,
  context: CallContext | undefined,
): readonly Origin[] {
  const [key] = path;
  const members = (node as { body?: { members?: readonly TSESTree.TSEnumMember[] } }).body?.members ?? [];
  return members
    .filter(
      (member) =>
        key === ANY ||
        (member.id.type === 'Identifier'
          ? member.id.name
          : String((member.id as TSESTree.StringLiteral).value)) === key,
    )
    .map((member): Origin =>
      member.initializer
        ? { kind: 'value', demand: demand(member.initializer, [], context) }
        : { kind: 'number', node: member },
    );
}

/** What a namespace exports at `path`. */
export function namespaceOrigins(
  node: TSESTree.TSModuleDeclaration,
  path: KeyPath,
  context: CallContext | undefined,
): readonly Origin[] {
  const [key, ...below] = path;
  const statements = node.body?.type === 'TSModuleBlock' ? node.body.body : [];
  const value = (next: TSESTree.Node): Origin => ({ kind: 'value', demand: demand(next, below, context) });
  return statements.flatMap((statement): readonly Origin[] => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    if (declared?.type === 'VariableDeclaration') {
      return declared.declarations.flatMap(({ id, init }) =>
        id.type === 'Identifier' && (id.name === key || key === ANY) && init ? [value(init)] : [],
      );
    }
    const isNamed = declared && 'id' in declared && declared.id?.type === 'Identifier';
    return isNamed && (declared.id as TSESTree.Identifier).name === key ? [value(declared)] : [];
  });
}
