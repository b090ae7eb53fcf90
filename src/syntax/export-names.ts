import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, type ClassNode, type FunctionNode } from './functions.ts';
import { staticKey } from './static-key.ts';
import { unwrap, wrapped } from './unwrap.ts';

/** The way from a module to something it exports: the export's name, then keys inside its value. */
export type ExportPath = readonly string[];

/** Calls and objects around an exported value that are looked into. */
const MOST_NESTED = 4;

/**
 * What a file exports under a name of its own, by that name: `export { run as handler }`, `export default run`,
 * `exports.handler = run`, `module.exports = { run }`, and the same in a wrapper: `export const GET = withAuth(run)`.
 */
export function exportedNames(program: TSESTree.Program): ReadonlyMap<string, readonly ExportPath[]> {
  const found = new Map<string, ExportPath[]>();
  const add = (value: TSESTree.Node, path: ExportPath): void => addNames(found, value, path, MOST_NESTED);
  for (const statement of program.body) {
    switch (statement.type) {
      case 'ExportDefaultDeclaration':
        add(statement.declaration, ['default']);
        break;
      case 'ExportNamedDeclaration':
        if (statement.source) break;
        for (const { local, exported } of statement.specifiers) {
          if (local.type === 'Identifier')
            add(local, [exported.type === 'Identifier' ? exported.name : String(exported.value)]);
        }
        if (statement.declaration?.type === 'VariableDeclaration') {
          for (const { id, init } of statement.declaration.declarations) {
            if (init && id.type === 'Identifier') add(init, [id.name]);
          }
        }
        break;
      case 'ExpressionStatement': {
        let value: TSESTree.Node = statement.expression;
        const targets: (readonly ExportPath[])[] = [];
        while (value.type === 'AssignmentExpression') {
          targets.push(assignedPath(value.left));
          value = value.right;
        }
        for (const path of targets.flat()) add(value, path);
        break;
      }
      case 'TSExportAssignment':
        add(statement.expression, ['default']);
        break;
      default:
    }
  }
  return found;
}

function addNames(
  found: Map<string, ExportPath[]>,
  value: TSESTree.Node,
  path: ExportPath,
  depth: number,
): void {
  const inner = unwrap(value);
  if (depth === 0) return;
  switch (inner.type) {
    case 'Identifier':
      found.set(inner.name, [...(found.get(inner.name) ?? []), path]);
      break;
    case 'CallExpression':
      for (const argument of inner.arguments) {
        if (argument.type !== 'SpreadElement') addNames(found, argument, path, depth - 1);
      }
      if (inner.callee.type === 'MemberExpression') addNames(found, inner.callee.object, path, depth - 1);
      break;
    case 'ObjectExpression':
      for (const property of inner.properties) {
        const key = property.type === 'Property' ? staticKey(property) : undefined;
        if (property.type === 'Property' && key !== undefined)
          addNames(found, property.value, keyInside(path, inner, key), depth - 1);
      }
      break;
    default:
  }
}

/** The key of an exported object: the members of `module.exports = { … }` are exports themselves. */
function keyInside(path: ExportPath, holder: TSESTree.Node, key: string): ExportPath {
  const isModule =
    path.length === 1 && path[0] === 'default' && wrapped(holder).parent?.type === 'AssignmentExpression';
  return isModule ? [key] : [...path, key];
}

/**
 * The ways a file exports a function or a class: of a declaration, a variable, `export default`, the CommonJS forms
 * `exports.f = …`, `module.exports = …`, `module.exports = { f }`, inside exported objects, and in a wrapper.
 *
 * @param listed what the file exports by names of its own, from `exportedNames`
 */
export function exportPathsOf(
  node: FunctionNode | ClassNode,
  listed: ReadonlyMap<string, readonly ExportPath[]>,
): readonly ExportPath[] {
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
    const exported = exportAround(node);
    if (exported)
      return [[exported === 'ExportDefaultDeclaration' ? 'default' : (node.id?.name ?? 'default')]];
    return node.id && node.parent.type === 'Program' ? (listed.get(node.id.name) ?? []) : [];
  }
  return pathsOfValue(wrapped(node), listed, MOST_NESTED);
}

function exportAround(node: TSESTree.Node): string | undefined {
  const type = node.parent?.type;
  return type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration' ? type : undefined;
}

function pathsOfValue(
  value: TSESTree.Node,
  listed: ReadonlyMap<string, readonly ExportPath[]>,
  depth: number,
): readonly ExportPath[] {
  const { parent } = value;
  if (depth === 0 || !parent) return [];
  switch (parent.type) {
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment':
      return [['default']];
    case 'VariableDeclarator': {
      if (parent.id.type !== 'Identifier') return [];
      if (exportAround(parent.parent)) return [[parent.id.name]];
      return parent.parent.parent.type === 'Program' ? (listed.get(parent.id.name) ?? []) : [];
    }
    case 'AssignmentExpression':
      return parent.right === value
        ? [...assignedPath(parent.left), ...pathsOfValue(wrapped(parent), listed, depth - 1)]
        : [];
    case 'Property': {
      const key = staticKey(parent);
      if (key === undefined || parent.parent.type !== 'ObjectExpression') return [];
      const holder = parent.parent;
      return pathsOfValue(wrapped(holder), listed, depth - 1).map((path) => keyInside(path, holder, key));
    }
    case 'CallExpression': {
      if (parent.callee === value) return [];
      // A handler in a wrapper, and what is called on that: `export const handler = middy(async (event) => …).use(…)`.
      let call: TSESTree.Node = wrapped(parent);
      while (
        call.parent?.type === 'MemberExpression' &&
        call.parent.object === call &&
        call.parent.parent.type === 'CallExpression' &&
        call.parent.parent.callee === call.parent
      )
        call = wrapped(call.parent.parent);
      return isFunction(unwrap(value)) ? pathsOfValue(call, listed, depth - 1) : [];
    }
    default:
      return [];
  }
}

/** What is assigned to `exports.x`, `module.exports.x` and `module.exports`. */
function assignedPath(target: TSESTree.Node): readonly ExportPath[] {
  if (target.type !== 'MemberExpression') return [];
  const key = staticKey(target);
  const { object } = target;
  if (object.type === 'Identifier') {
    if (object.name === 'exports' && key !== undefined) return [[key]];
    return object.name === 'module' && key === 'exports' ? [['default']] : [];
  }
  const isModule =
    object.type === 'MemberExpression' &&
    object.object.type === 'Identifier' &&
    object.object.name === 'module' &&
    staticKey(object) === 'exports';
  return isModule && key !== undefined ? [[key]] : [];
}
