import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { PATH_FUNCTIONS, SYSTEM_VALUES } from '../concepts/words/command-names.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import type { FlowPath } from '../dataflow/taint.ts';
import { lastName, lastNameOrCalled } from '../syntax/last-name.ts';
import { literalText } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** Whether the file is a program of its own, which is given arguments by who runs it and by nobody else. */
export function isScript(analysis: Analysis): boolean {
  return analysis.file.sourceCode.text.startsWith('#!');
}

/** Whether a parameter's name says that it is a command: running it is what the function is for. */
export function isExecutorParameter({ text }: FlowPath['source']): boolean {
  return /(?:cmd|command|script)s?$/i.test(text);
}

/** Whether a value is one that callers give to a function of this library: the business of a rule of its own. */
export function isLibraryInput(node: TSESTree.Node, analysis: Analysis): boolean {
  if (analysis.isLibrary !== true) return false;
  return analysis.taintOf(demand(node), 'shell-word', { tiers: ['library'] }).kind === 'tainted';
}

/**
 * Whether a value of unknown origin is one that the system or the project itself gives: a process identifier, a
 * folder of the program, a constant of another file, a member of the project's manifest.
 */
export function isProgramsOwn(asked: TSESTree.Node, analysis: Analysis): boolean {
  const node = unwrap(asked);
  if (isOwnValue(node)) return true;
  const query = new Query(200);
  return isManifest(demand(node), analysis, query, 8) || isOwnPlace(demand(node), analysis, query, 8);
}

function isOwnValue(node: TSESTree.Node): boolean {
  const name = lastNameOrCalled(node);
  if (name !== undefined && (SYSTEM_VALUES.has(name) || /^[A-Z][A-Z0-9_]*$/.test(name))) return true;
  return node.type === 'CallExpression' && name === 'resolve' && isRequire(node.callee);
}

/** Whether a value is a place of the program itself: made of its folder, by functions of paths, with constants. */
function isOwnPlace(asked: Demand, analysis: Analysis, query: Query, depth: number): boolean {
  const node = unwrap(asked.node);
  if (depth === 0 || !query.charge()) return false;
  const isOwn = (part: TSESTree.Node): boolean =>
    isOwnPlace({ ...asked, node: part, path: [] }, analysis, query, depth - 1);
  if (asked.path.length === 0) {
    if (isOwnValue(node) || literalText(node) !== undefined) return true;
    switch (node.type) {
      case 'MetaProperty':
        return true;
      case 'TemplateLiteral':
        return node.expressions.every(isOwn);
      case 'BinaryExpression':
        return node.operator === '+' && isOwn(node.left) && isOwn(node.right);
      case 'NewExpression':
        return lastName(node.callee) === 'URL' && node.arguments.every(isOwn);
      case 'CallExpression':
        return isPathFunction(node.callee) && node.arguments.length > 0 && node.arguments.every(isOwn);
      case 'MemberExpression':
        if (/^(?:pathname|href|url)$/.test(lastName(node) ?? '') && isOwn(node.object)) return true;
        break;
      default:
        break;
    }
  }
  const origins = analysis.file.originsOf({ ...asked, node }, query);
  return (
    origins.length > 0 &&
    origins.every(
      (origin) => origin.kind === 'value' && isOwnPlace(origin.demand, analysis, query, depth - 1),
    )
  );
}

/** `join`, `path.join`, `path.posix.join`; not the method of a list. */
function isPathFunction(asked: TSESTree.Node): boolean {
  const callee = unwrap(asked);
  const isOfModule =
    callee.type === 'Identifier' ||
    (callee.type === 'MemberExpression' &&
      /^(?:path|posix|win32|fs|url)$/i.test(lastName(callee.object) ?? ''));
  return isOfModule && PATH_FUNCTIONS.has(lastName(callee) ?? '');
}

/** Whether a value is read from a JSON file of the project. */
function isManifest(asked: Demand, analysis: Analysis, query: Query, depth: number): boolean {
  const node = unwrap(asked.node);
  if (node.type === 'CallExpression') {
    const [first] = node.arguments;
    return (
      node.callee.type === 'Identifier' &&
      node.callee.name === 'require' &&
      first !== undefined &&
      literalText(first)?.endsWith('.json') === true
    );
  }
  if (depth === 0) return false;
  const origins = analysis.file.originsOf({ ...asked, node }, query);
  return (
    origins.length > 0 &&
    origins.every((origin) => {
      if (origin.kind === 'import') return origin.module.endsWith('.json');
      return origin.kind === 'value' && isManifest(origin.demand, analysis, query, depth - 1);
    })
  );
}

function isRequire(callee: TSESTree.Node): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'require'
  );
}
