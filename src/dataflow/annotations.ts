import type { TSESTree } from '@typescript-eslint/utils';
import { isClass, isFunction, parameterPattern, parametersOf } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import type { ApiState } from './api-graph.ts';
import { closure, follow } from './api-states.ts';
import { ANY, demand, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { resolveModule } from './module-name.ts';
import type { Query } from './query.ts';

type Ask = (node: TSESTree.Node, path?: KeyPath) => readonly ApiState[];

/**
 * What a declared type says that a value, or its part at `path`, is.
 *
 * Reads TypeScript annotations of variables, parameters and fields, and the JSDoc tags `@type` and `@param`. A type
 * parameter's argument counts for promises and lists only; unions count as each of their members.
 *
 * @param node a name, a parameter, or the annotation itself
 */
export function resolveAnnotations(
  file: FileFlow,
  node: TSESTree.Node,
  path: KeyPath,
  query: Query,
  ask: Ask,
): readonly ApiState[] {
  if (node.type === 'TSTypeAnnotation') return typeStates(file, node.typeAnnotation, path, query, ask, 8);
  const type = annotationOf(file, node);
  if (type) return typeStates(file, type, path, query, ask, 8);
  return documentedStates(file, node, path, query, ask);
}

/** The annotation on a name's declaration, or on a parameter. */
export function annotationOf(file: FileFlow, node: TSESTree.Node): TSESTree.TypeNode | undefined {
  const declared = declaredName(file, node);
  return declared && 'typeAnnotation' in declared
    ? (declared as TSESTree.Identifier).typeAnnotation?.typeAnnotation
    : undefined;
}

function declaredName(file: FileFlow, node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'TSParameterProperty') return declaredName(file, parameterPattern(node));
  if (node.type === 'AssignmentPattern') return declaredName(file, node.left);
  if (node.type === 'ObjectPattern' || node.type === 'ArrayPattern' || node.type === 'RestElement')
    return node;
  if (node.type !== 'Identifier') return undefined;
  if (node.typeAnnotation) return node;
  const definition = file.bindings.of(node)?.variable?.defs[0];
  return definition?.name as TSESTree.Node | undefined;
}

function typeStates(
  file: FileFlow,
  type: TSESTree.TypeNode,
  path: KeyPath,
  query: Query,
  ask: Ask,
  depth: number,
): readonly ApiState[] {
  if (depth === 0 || !query.charge()) return [];
  const inner = (next: TSESTree.TypeNode | undefined, below: KeyPath = path): readonly ApiState[] =>
    next ? typeStates(file, next, below, query, ask, depth - 1) : [];
  switch (type.type) {
    case 'TSUnionType':
    case 'TSIntersectionType':
      return type.types.flatMap((one) => inner(one));
    case 'TSArrayType':
      return path.length > 0 ? inner(type.elementType, path.slice(1)) : [];
    case 'TSTypeOperator':
      return inner(type.typeAnnotation);
    case 'TSTypeQuery':
      return type.exprName.type === 'Identifier' ? ask(type.exprName, path) : [];
    case 'TSTypeLiteral':
      return memberType(type.members, path, inner);
    case 'TSImportType': {
      const source = (type as unknown as { source?: TSESTree.StringLiteral }).source?.value;
      const { qualifier } = type;
      return typeof source === 'string' && qualifier?.type === 'Identifier'
        ? follow(namedStates(file, source, qualifier.name), path)
        : [];
    }
    case 'TSTypeReference':
      return referenceStates(file, type, path, query, ask, inner);
    default:
      return [];
  }
}

function referenceStates(
  file: FileFlow,
  type: TSESTree.TSTypeReference,
  path: KeyPath,
  query: Query,
  ask: Ask,
  inner: (next: TSESTree.TypeNode | undefined, below?: KeyPath) => readonly ApiState[],
): readonly ApiState[] {
  const { typeName } = type;
  const [argument] = type.typeArguments?.params ?? [];
  if (typeName.type === 'TSQualifiedName') {
    const modules = typeName.left.type === 'Identifier' ? importsOf(file, typeName.left, query) : [];
    return follow(
      modules.flatMap(({ module }) => namedStates(file, module, typeName.right.name)),
      path,
    );
  }
  if (typeName.type !== 'Identifier') return [];
  const { name } = typeName;
  const definition = typeDefinition(file, typeName);
  if (!definition) {
    if (
      name === 'Promise' ||
      name === 'Readonly' ||
      name === 'Awaited' ||
      name === 'NonNullable' ||
      name === 'Required'
    )
      return inner(argument);
    if (name === 'Array' || name === 'ReadonlyArray' || name === 'Set')
      return path.length > 0 ? inner(argument, path.slice(1)) : [];
    if (name === 'Partial') return inner(argument);
    const global = file.graph.type(undefined, name);
    return global ? follow(closure([global]), path) : [];
  }
  if (name === 'InstanceType') return inner(argument);
  switch (definition.type) {
    case 'TSTypeAliasDeclaration':
      return inner(definition.typeAnnotation);
    case 'TSInterfaceDeclaration':
      return [
        ...memberType(definition.body.body, path, inner),
        ...definition.extends.flatMap((base) =>
          base.expression.type === 'Identifier'
            ? follow(importedStates(file, base.expression, query), path)
            : [],
        ),
      ];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return classMember(file, definition, path, query, ask, inner);
    default:
      return follow([...importedStates(file, typeName, query), ...constructed(ask(typeName))], path);
  }
}

function constructed(states: readonly ApiState[]): readonly ApiState[] {
  return closure(states.flatMap((state) => state.construct.map(({ target }) => target)));
}

function memberType(
  members: readonly TSESTree.TypeElement[],
  path: KeyPath,
  inner: (next: TSESTree.TypeNode | undefined, below?: KeyPath) => readonly ApiState[],
): readonly ApiState[] {
  const [key, ...below] = path;
  return members.flatMap((member) =>
    key !== undefined && member.type === 'TSPropertySignature' && (staticKey(member) === key || key === ANY)
      ? inner(member.typeAnnotation?.typeAnnotation, below)
      : [],
  );
}

/** A field or a parameter property of a class of this file, and what the class inherits. */
function classMember(
  file: FileFlow,
  owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
  path: KeyPath,
  query: Query,
  ask: Ask,
  inner: (next: TSESTree.TypeNode | undefined, below?: KeyPath) => readonly ApiState[],
): readonly ApiState[] {
  const [key, ...below] = path;
  const found: ApiState[] = [];
  if (owner.superClass) {
    const base = owner.superClass;
    found.push(
      ...follow(
        [...constructed(ask(base)), ...(base.type === 'Identifier' ? importedStates(file, base, query) : [])],
        path,
      ),
    );
  }
  if (key === undefined) return found;
  for (const member of owner.body.body) {
    if (member.type === 'PropertyDefinition' && staticKey(member) === key) {
      found.push(...inner(member.typeAnnotation?.typeAnnotation, below));
      if (member.value) found.push(...ask(member.value, below));
    }
    if (member.type === 'MethodDefinition' && member.kind === 'constructor' && isFunction(member.value)) {
      for (const parameter of parametersOf(member.value)) {
        const name = parameterPattern(parameter);
        if (parameter.type === 'TSParameterProperty' && name.type === 'Identifier' && name.name === key)
          found.push(...inner(name.typeAnnotation?.typeAnnotation, below));
      }
    }
  }
  return found;
}

/** What declares a type's name in this file; its import where it is imported. */
function typeDefinition(file: FileFlow, name: TSESTree.Identifier): TSESTree.Node | undefined {
  const variable = file.bindings.of(name)?.variable ?? topLevelVariable(file, name.name);
  return variable?.defs[0]?.node as TSESTree.Node | undefined;
}

function topLevelVariable(
  file: FileFlow,
  name: string,
): { readonly defs: readonly { readonly node: unknown }[] } | undefined {
  for (const scope of file.sourceCode.scopeManager?.scopes ?? []) {
    if (String(scope.type) !== 'module' && String(scope.type) !== 'global') continue;
    const found = scope.set.get(name);
    if (found && found.defs.length > 0) return found;
  }
  return undefined;
}

interface ImportedName {
  readonly module: string;
  readonly imported: string;
}

/** The imports that a name stands for. */
function importsOf(file: FileFlow, name: TSESTree.Identifier, query: Query): readonly ImportedName[] {
  const definition = typeDefinition(file, name);
  const parent = definition?.parent;
  if (definition && parent?.type === 'ImportDeclaration') {
    const imported =
      definition.type === 'ImportSpecifier' && definition.imported.type === 'Identifier'
        ? definition.imported.name
        : definition.type === 'ImportDefaultSpecifier'
          ? 'default'
          : '*';
    return [{ module: String(parent.source.value), imported }];
  }
  if (definition?.type === 'VariableDeclarator' && definition.init) {
    // `const { Pool } = require(…)` in a file whose types are in comments.
    const { init } = definition;
    const required =
      init.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require'
        ? init.arguments[0]
        : undefined;
    return required?.type === 'Literal' && typeof required.value === 'string'
      ? [{ module: required.value, imported: definition.id.type === 'ObjectPattern' ? name.name : '*' }]
      : [];
  }
  if (isClass(definition) || !definition) return [];
  return file
    .originsOf(demand(name), query)
    .flatMap((origin) =>
      origin.kind === 'import' ? [{ module: origin.module, imported: origin.imported }] : [],
    );
}

function importedStates(file: FileFlow, name: TSESTree.Identifier, query: Query): readonly ApiState[] {
  return importsOf(file, name, query).flatMap(({ module, imported }) =>
    namedStates(file, module, imported === 'default' || imported === '*' ? name.name : imported),
  );
}

/** A type of a module's table; failing that, instances of the export of that name. */
function namedStates(file: FileFlow, module: string, name: string): readonly ApiState[] {
  const specifier = resolveModule(file, module);
  const type = file.graph.type(specifier, name);
  const root = file.graph.module(specifier);
  const instances = root ? constructed(follow(closure([root]), [name])) : [];
  return closure([...(type ? [type] : []), ...instances]);
}

/** `@param {Pool} db` before the function, `@type {import(…).Pool}` before the declaration. */
function documentedStates(
  file: FileFlow,
  node: TSESTree.Node,
  path: KeyPath,
  query: Query,
  ask: Ask,
): readonly ApiState[] {
  if (!file.documentsTypes) return [];
  const name = declaredName(file, node);
  if (name?.type !== 'Identifier') return [];
  let holder: TSESTree.Node = name;
  while (
    holder.parent &&
    !/Statement|Declaration|MethodDefinition|PropertyDefinition|^Property$|Program/.test(holder.type)
  ) {
    holder = holder.parent;
  }
  if (holder.parent?.type.startsWith('Export')) holder = holder.parent;
  const isParameter = isFunction(name.parent);
  const pattern = isParameter
    ? new RegExp(`@param\\s*\\{([^}]{1,200})\\}\\s*\\[?${name.name.replaceAll('$', '\\$')}\\b`)
    : /@type\s*\{([^}]{1,200})\}/;
  for (const comment of file.sourceCode.getCommentsBefore(holder as never)) {
    const match = pattern.exec(comment.value);
    if (match) return follow(writtenType(file, match[1] ?? '', query, ask), path);
  }
  return [];
}

function writtenType(file: FileFlow, text: string, query: Query, ask: Ask): readonly ApiState[] {
  const imported = /^\s*(?:Promise<)?import\(['"]([^'"]+)['"]\)\.(\w+)/.exec(text);
  if (imported) return namedStates(file, imported[1] ?? '', imported[2] ?? '');
  const named = /^\s*(?:Promise<)?(?:(\w+)\.)?(\w+)/.exec(text);
  if (!named || !query.charge()) return [];
  const base = named[1] ?? named[2] ?? '';
  const definition = topLevelVariable(file, base)?.defs[0] as { name?: TSESTree.Node } | undefined;
  if (definition?.name?.type !== 'Identifier') {
    const global = named[1] === undefined ? file.graph.type(undefined, base) : undefined;
    return global ? closure([global]) : [];
  }
  const states = importsOf(file, definition.name, query).flatMap(({ module, imported: from }) =>
    namedStates(
      file,
      module,
      named[1] !== undefined || from === '*' || from === 'default' ? (named[2] ?? '') : from,
    ),
  );
  return states.length > 0
    ? states
    : constructed(ask(definition.name, named[1] === undefined ? [] : [named[2] ?? '']));
}
