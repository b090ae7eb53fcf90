import type { TSESTree } from '@typescript-eslint/utils';
import { isClass, isFunction, parameterPattern, parametersOf, type ClassNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import type { ApiState } from './api-graph.ts';
import { CALLED, closure, follow, parameterOfKey } from './api-states.ts';
import { ANY, demand, type KeyPath } from './demand.ts';
import { parameterTag, typedefTag, typeTag, type WrittenType } from './documented-types.ts';
import type { FileFlow } from './file-flow.ts';
import { resolveModule } from './module-name.ts';
import type { Query } from './query.ts';

type Ask = (node: TSESTree.Node, path?: KeyPath) => readonly ApiState[];

/** Types inside types that are looked through. */
const MOST_NESTED = 10;

/** What the walk through a type takes along. */
interface TypeWalk {
  readonly file: FileFlow;
  readonly query: Query;
  readonly ask: Ask;
}

/**
 * What a declared type says that a value, or its part at `path`, is.
 *
 * Reads TypeScript annotations of variables, parameters, fields and functions, and JSDoc (`documented-types.ts`). Looks
 * through aliases, interfaces and classes of this file, unions, lists, promises, maps, function types and `typeof`; of
 * other generics, the arguments say nothing. The path may go on into what a call of the value gives and into the
 * parameters of the function that it is.
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
  const type = node.type === 'TSTypeAnnotation' ? node.typeAnnotation : annotationOf(file, node);
  if (type) return resolveType(file, type, path, query, ask);
  const name = declaredName(file, node);
  if (name?.type !== 'Identifier' || !file.documentsTypes) return [];
  const written =
    isFunction(name.parent) || isFunction(name.parent.parent)
      ? parameterTag(file, name, name.name, path)
      : typeTag(file, name, path);
  return resolveWritten(file, written, query, ask);
}

/** What types that comments name say. */
export function resolveWritten(
  file: FileFlow,
  written: readonly WrittenType[],
  query: Query,
  ask: Ask,
  depth = MOST_NESTED,
): readonly ApiState[] {
  const walk: TypeWalk = { file, query, ask };
  return written.flatMap(({ module, names, path }) => {
    const [base, member] = names;
    if (depth === 0 || !query.charge()) return [];
    if (module !== undefined)
      return follow(base === undefined ? moduleStates(file, module) : namedStates(file, module, base), path);
    if (base === undefined) return [];
    const declared = topLevelVariable(file, base)?.defs[0] as { readonly name?: TSESTree.Node } | undefined;
    if (declared?.name?.type === 'Identifier') {
      return member === undefined
        ? definedStates(walk, declared.name, path, MOST_NESTED)
        : follow(
            [...memberOfImport(walk, declared.name, member), ...constructed(ask(declared.name, [member]))],
            path,
          );
    }
    const defined = typedefTag(file, base, path);
    if (defined.length > 0) return resolveWritten(file, defined, query, ask, depth - 1);
    const global = file.graph.type(undefined, base);
    return global ? follow(closure([global]), path) : [];
  });
}

/** What a type says that a value, or its part at `path`, is. */
export function resolveType(
  file: FileFlow,
  type: TSESTree.TypeNode,
  path: KeyPath,
  query: Query,
  ask: Ask,
): readonly ApiState[] {
  return typeStates({ file, query, ask }, type, path, MOST_NESTED);
}

/** What the types a class implements, or an interface extends, say of its part at `path`. */
export function resolveHeritage(
  file: FileFlow,
  heritage: TSESTree.TSClassImplements | TSESTree.TSInterfaceHeritage,
  path: KeyPath,
  query: Query,
  ask: Ask,
): readonly ApiState[] {
  return heritageStates({ file, query, ask }, heritage, path, MOST_NESTED);
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
  walk: TypeWalk,
  type: TSESTree.TypeNode,
  path: KeyPath,
  depth: number,
): readonly ApiState[] {
  if (depth === 0 || !walk.query.charge()) return [];
  const inner = (next: TSESTree.TypeNode | undefined, below: KeyPath = path): readonly ApiState[] =>
    next ? typeStates(walk, next, below, depth - 1) : [];
  switch (type.type) {
    case 'TSUnionType':
    case 'TSIntersectionType':
      return type.types.flatMap((one) => inner(one));
    case 'TSArrayType':
      return path.length > 0 ? inner(type.elementType, path.slice(1)) : [];
    case 'TSTupleType':
      return path.length > 0
        ? type.elementTypes
            .filter((_, at) => path[0] === ANY || path[0] === String(at))
            .flatMap((one) => inner(one.type === 'TSNamedTupleMember' ? one.elementType : one, path.slice(1)))
        : [];
    case 'TSTypeOperator':
      return inner(type.typeAnnotation);
    case 'TSTypeQuery':
      return queriedStates(walk, type, path);
    case 'TSTypeLiteral':
      return memberType(type.members, path, inner);
    case 'TSFunctionType':
      return functionType(type, path, inner);
    case 'TSIndexedAccessType': {
      const { indexType } = type;
      const key = indexType.type === 'TSLiteralType' && staticLiteral(indexType.literal);
      return inner(type.objectType, [typeof key === 'string' ? key : ANY, ...path]);
    }
    case 'TSMappedType':
      return path.length > 0 ? inner(type.typeAnnotation, path.slice(1)) : [];
    case 'TSImportType': {
      const module = importedModule(type);
      const { qualifier } = type;
      return module !== undefined && qualifier?.type === 'Identifier'
        ? follow(namedStates(walk.file, module, qualifier.name), path)
        : [];
    }
    case 'TSTypeReference':
      return referenceStates(walk, type, path, depth, inner);
    default:
      return [];
  }
}

function staticLiteral(node: TSESTree.Node): string | undefined {
  return node.type === 'Literal' ? String(node.value) : undefined;
}

/** The module of a type that is imported where it is used, in the notations of the parsers. */
function importedModule(type: TSESTree.TSImportType): string | undefined {
  const { source, argument } = type as unknown as {
    source?: TSESTree.StringLiteral;
    argument?: { literal?: TSESTree.StringLiteral; value?: unknown };
  };
  const value = source?.value ?? argument?.literal?.value ?? argument?.value;
  return typeof value === 'string' ? value : undefined;
}

/** `typeof x`, `typeof ns.f`; of a function of this file, what it returns as well. */
function queriedStates(walk: TypeWalk, type: TSESTree.TSTypeQuery, path: KeyPath): readonly ApiState[] {
  const keys: string[] = [];
  let name = type.exprName as TSESTree.Node;
  while (name.type === 'TSQualifiedName') {
    keys.unshift(name.right.name);
    name = name.left;
  }
  if (name.type === 'TSImportType') {
    const module = importedModule(name);
    return module === undefined ? [] : follow(moduleStates(walk.file, module), path);
  }
  if (name.type !== 'Identifier') return [];
  const special = path.findIndex((key) => key === CALLED || parameterOfKey(key) !== undefined);
  const plain = special < 0 ? path : path.slice(0, special);
  const states = walk.ask(name, [...keys, ...plain]);
  if (special < 0) return states;
  const rest = path.slice(special);
  const returned =
    rest[0] === CALLED && keys.length === 0 && plain.length === 0
      ? walk.file
          .functionsOf(name, walk.query)
          .flatMap((target) =>
            walk.file.index.returnsOf(target).flatMap((one) => walk.ask(one, rest.slice(1))),
          )
      : [];
  return [...follow(states, rest), ...returned];
}

/** Generics of the language, by what a value of them is at a path: the argument that says, and the keys it takes up. */
function languageGeneric(
  name: string,
  path: KeyPath,
): { readonly argument: number; readonly path: KeyPath } | undefined {
  const [key, next] = path;
  switch (name) {
    case 'Promise':
    case 'PromiseLike':
    case 'Readonly':
    case 'Awaited':
    case 'NonNullable':
    case 'Required':
    case 'Partial':
    case 'Pick':
    case 'Omit':
    case 'Exclude':
    case 'Extract':
      return { argument: 0, path };
    case 'Array':
    case 'ReadonlyArray':
    case 'Set':
    case 'Iterable':
    case 'AsyncIterable':
      return key === undefined ? undefined : { argument: 0, path: path.slice(1) };
    case 'Record':
      return key === undefined ? undefined : { argument: 1, path: path.slice(1) };
    case 'Map':
    case 'WeakMap':
      return key === 'get' && next === CALLED ? { argument: 1, path: path.slice(2) } : undefined;
    case 'ReturnType':
      return { argument: 0, path: [CALLED, ...path] };
    default:
      return undefined;
  }
}

function referenceStates(
  walk: TypeWalk,
  type: TSESTree.TSTypeReference,
  path: KeyPath,
  depth: number,
  inner: (next: TSESTree.TypeNode | undefined, below?: KeyPath) => readonly ApiState[],
): readonly ApiState[] {
  const { typeName } = type;
  const parameters = type.typeArguments?.params ?? [];
  if (typeName.type === 'TSQualifiedName') return qualifiedStates(walk, typeName, path);
  if (typeName.type !== 'Identifier') return [];
  if (!typeDefinition(walk.file, typeName)) {
    if (typeName.name === 'InstanceType' && parameters[0])
      return follow(constructed(inner(parameters[0], [])), path);
    const generic = languageGeneric(typeName.name, path);
    if (generic) return inner(parameters[generic.argument], generic.path);
  }
  return definedStates(walk, typeName, path, depth);
}

/** What a type of this name is: declared in this file, imported, or known everywhere. */
function definedStates(
  walk: TypeWalk,
  typeName: TSESTree.Identifier,
  path: KeyPath,
  depth: number,
): readonly ApiState[] {
  const { file, query, ask } = walk;
  const inner = (next: TSESTree.TypeNode | undefined, below: KeyPath = path): readonly ApiState[] =>
    next ? typeStates(walk, next, below, depth - 1) : [];
  const definition = typeDefinition(file, typeName);
  switch (definition?.type) {
    case undefined: {
      const global = file.graph.type(undefined, typeName.name);
      return global ? follow(closure([global]), path) : [];
    }
    case 'TSTypeAliasDeclaration':
      return inner(definition.typeAnnotation);
    case 'TSTypeParameter':
      return inner(definition.constraint);
    case 'TSInterfaceDeclaration':
      return [
        ...memberType(definition.body.body, path, inner),
        ...definition.extends.flatMap((base) => heritageStates(walk, base, path, depth - 1)),
      ];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return classMember(walk, definition, path, inner);
    default:
      return follow([...importedStates(file, typeName, query), ...constructed(ask(typeName))], path);
  }
}

function heritageStates(
  walk: TypeWalk,
  heritage: TSESTree.TSClassImplements | TSESTree.TSInterfaceHeritage,
  path: KeyPath,
  depth: number,
): readonly ApiState[] {
  // What Flow's trees have in its place is a name of another kind.
  const { expression } = heritage as Partial<typeof heritage>;
  if (!expression || depth <= 0 || !walk.query.charge()) return [];
  if (expression.type === 'Identifier') {
    const generic = typeDefinition(walk.file, expression)
      ? undefined
      : languageGeneric(expression.name, path);
    const argument = generic && heritage.typeArguments?.params[generic.argument];
    return argument
      ? typeStates(walk, argument, generic.path, depth - 1)
      : definedStates(walk, expression, path, depth);
  }
  return expression.type === 'MemberExpression' && expression.object.type === 'Identifier'
    ? follow(memberOfImport(walk, expression.object, staticKey(expression) ?? ''), path)
    : [];
}

/** `ns.Type`, and `Type` inside a namespace of an import: `express.Multer.File` is followed by its members. */
function qualifiedStates(walk: TypeWalk, name: TSESTree.TSQualifiedName, path: KeyPath): readonly ApiState[] {
  if (name.left.type === 'Identifier') return follow(memberOfImport(walk, name.left, name.right.name), path);
  const left = name.left as TSESTree.Node;
  if (left.type === 'TSImportType') {
    const module = importedModule(left);
    return module === undefined ? [] : follow(namedStates(walk.file, module, name.right.name), path);
  }
  return [];
}

function memberOfImport(walk: TypeWalk, name: TSESTree.Identifier, key: string): readonly ApiState[] {
  return importsOf(walk.file, name, walk.query).flatMap(({ module }) => namedStates(walk.file, module, key));
}

function constructed(states: readonly ApiState[]): readonly ApiState[] {
  return closure(states.flatMap((state) => state.construct.map(({ target }) => target)));
}

interface Signature {
  readonly params: readonly TSESTree.Parameter[];
  readonly returnType?: TSESTree.TSTypeAnnotation | undefined;
}

/** What a function of this signature gives, or takes, at a path that goes into its call or a parameter. */
function functionType(
  signature: Signature,
  path: KeyPath,
  inner: (next: TSESTree.TypeNode | undefined, below?: KeyPath) => readonly ApiState[],
): readonly ApiState[] {
  const [key, ...below] = path;
  if (key === undefined) return [];
  if (key === CALLED) return inner(signature.returnType?.typeAnnotation, below);
  const index = parameterOfKey(key);
  const parameter = index === undefined ? undefined : signature.params[index];
  const pattern = parameter && parameterPattern(parameter);
  return pattern && 'typeAnnotation' in pattern ? inner(pattern.typeAnnotation?.typeAnnotation, below) : [];
}

function memberType(
  members: readonly TSESTree.TypeElement[],
  path: KeyPath,
  inner: (next: TSESTree.TypeNode | undefined, below?: KeyPath) => readonly ApiState[],
): readonly ApiState[] {
  const [key, ...below] = path;
  if (key === undefined) return [];
  return members.flatMap((member) => {
    switch (member.type) {
      case 'TSPropertySignature':
        return staticKey(member) === key || key === ANY
          ? inner(member.typeAnnotation?.typeAnnotation, below)
          : [];
      case 'TSMethodSignature':
        return staticKey(member) === key ? functionType(member, below, inner) : [];
      case 'TSCallSignatureDeclaration':
        return functionType(member, path, inner);
      case 'TSIndexSignature':
        return inner(member.typeAnnotation?.typeAnnotation, below);
      default:
        return [];
    }
  });
}

/** A field, a parameter property or a method of a class of this file; failing these, what the class inherits. */
function classMember(
  walk: TypeWalk,
  owner: ClassNode,
  path: KeyPath,
  inner: (next: TSESTree.TypeNode | undefined, below?: KeyPath) => readonly ApiState[],
): readonly ApiState[] {
  const { ask, file, query } = walk;
  const [key, ...below] = path;
  const found: ApiState[] = [];
  for (const member of key === undefined ? [] : owner.body.body) {
    if (member.type === 'PropertyDefinition' && staticKey(member) === key) {
      found.push(...inner(member.typeAnnotation?.typeAnnotation, below));
      if (member.value) found.push(...ask(member.value, below));
    }
    if (member.type !== 'MethodDefinition') continue;
    if (staticKey(member) === key && member.kind !== 'constructor') {
      const result = member.value.returnType?.typeAnnotation;
      if (member.kind === 'get') found.push(...inner(result, below));
      else if (below[0] === CALLED) found.push(...inner(result, below.slice(1)));
    }
    if (member.kind !== 'constructor' || !isFunction(member.value)) continue;
    for (const parameter of parametersOf(member.value)) {
      const name = parameterPattern(parameter);
      if (parameter.type === 'TSParameterProperty' && name.type === 'Identifier' && name.name === key)
        found.push(...inner(name.typeAnnotation?.typeAnnotation, below));
    }
  }
  const base = owner.superClass;
  if (!base || (key !== undefined && declaresMember(owner, key))) return found;
  const inherited =
    base.type === 'Identifier' && isClass(typeDefinition(file, base))
      ? definedStates(walk, base, path, MOST_NESTED - 2)
      : follow(
          [
            ...constructed(ask(base)),
            ...(base.type === 'Identifier' ? importedStates(file, base, query) : []),
          ],
          path,
        );
  return [...found, ...inherited];
}

/** Whether a class has a method, accessor or field of its own of this name. */
export function declaresMember(owner: ClassNode, key: string): boolean {
  return owner.body.body.some(
    (member) =>
      (member.type === 'MethodDefinition' ||
        (member.type === 'PropertyDefinition' &&
          (member.value !== null || Boolean(member.typeAnnotation)))) &&
      !member.static &&
      staticKey(member) === key,
  );
}

/** What declares a type's name in this file; its import where it is imported. */
/** The declaration in this file, or the import, of a type's name. */
export function typeDefinition(file: FileFlow, name: TSESTree.Identifier): TSESTree.Node | undefined {
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
  if (definition?.type === 'TSImportEqualsDeclaration') {
    const { moduleReference } = definition;
    const module =
      moduleReference.type === 'TSExternalModuleReference'
        ? staticLiteral(moduleReference.expression)
        : undefined;
    return module === undefined ? [] : [{ module, imported: '*' }];
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

function moduleStates(file: FileFlow, module: string): readonly ApiState[] {
  const root = file.graph.module(resolveModule(file, module));
  return root ? closure([root]) : [];
}

/** A type of a module's table; failing that, instances of the export of that name. */
export function namedStates(file: FileFlow, module: string, name: string): readonly ApiState[] {
  const type = file.graph.type(resolveModule(file, module), name);
  const exported = follow(moduleStates(file, module), [name]);
  // The type of a function, which rows go into by its parameters, is there like an export.
  const functions = exported.filter(({ parameters }) => parameters.length > 0);
  return closure([...(type ? [type] : []), ...functions, ...constructed(exported)]);
}
