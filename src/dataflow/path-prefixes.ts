import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/**
 * Whether a path that begins with this text lies in a directory: whether the text ends with a separator. `/srv/data`
 * alone is the beginning of `/srv/data-of-others` too.
 */
export function isInsidePrefix(file: FileFlow, node: TSESTree.Node, query: Query, depth = 5): boolean {
  const inner = unwrap(node);
  if (depth === 0 || !query.charge()) return false;
  if (isSeparator(inner)) return true;
  const { values, complete } = file.constantsOf(demand(inner), query);
  if (complete && values.length > 0)
    return values.every(({ value }) => typeof value === 'string' && /[/\\]$/.test(value) && value.length > 1);
  switch (inner.type) {
    case 'BinaryExpression':
      return (
        inner.operator === '+' &&
        (isSlash(inner.right) || isInsidePrefix(file, inner.right, query, depth - 1))
      );
    case 'TemplateLiteral': {
      const last = inner.quasis.at(-1)?.value.cooked ?? '';
      const expression = inner.expressions.at(-1);
      return last === ''
        ? expression !== undefined && isInsidePrefix(file, expression, query, depth - 1)
        : /[/\\]$/.test(last);
    }
    case 'CallExpression':
      // `path.join(root, '/')` keeps the separator at its end; `resolve` does not.
      return (
        unwrap(inner.callee).type === 'MemberExpression' &&
        staticKey(unwrap(inner.callee)) !== 'resolve' &&
        inner.arguments.length > 1 &&
        isSlash(inner.arguments.at(-1) as TSESTree.Node)
      );
    default: {
      const origins = file.originsOf(demand(inner), query);
      return (
        origins.length > 0 &&
        origins.every(
          (origin) =>
            origin.kind === 'value' && isInsidePrefix(file, unwrapDemand(origin.demand), query, depth - 1),
        )
      );
    }
  }
}

function unwrapDemand(asked: { readonly node: TSESTree.Node }): TSESTree.Node {
  return asked.node;
}

/** `path.sep`, or a variable of that name. */
function isSeparator(node: TSESTree.Node): boolean {
  return (
    (node.type === 'Identifier' && node.name === 'sep') ||
    (node.type === 'MemberExpression' && staticKey(node) === 'sep')
  );
}

function isSlash(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return isSeparator(inner) || (inner.type === 'Literal' && (inner.value === '/' || inner.value === '\\'));
}
