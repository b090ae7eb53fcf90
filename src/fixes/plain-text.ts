import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { demand } from '../dataflow/demand.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** Methods that only texts have, or whose result is always a text. */
const TEXT_METHODS = new Set([
  'toString',
  'trim',
  'trimStart',
  'trimEnd',
  'toLowerCase',
  'toUpperCase',
  'toISOString',
  'substring',
  'substr',
  'replace',
  'replaceAll',
  'padStart',
  'padEnd',
  'normalize',
  'charAt',
  'repeat',
  'join',
]);

/**
 * Whether the value of an expression is a text by how it is made, or by where it comes from. A type says so only of
 * what no caller from outside can give another: the parts of a request are what they are, whatever they are declared.
 */
export function isPlainText(analysis: Analysis, node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'TemplateLiteral':
      return true;
    case 'Literal':
      return typeof inner.value === 'string';
    case 'BinaryExpression':
      return (
        inner.operator === '+' &&
        (isPlainText(analysis, inner.right) || isPlainText(analysis, inner.left as TSESTree.Node))
      );
    case 'CallExpression': {
      const callee = unwrap(inner.callee);
      if (callee.type === 'Identifier') return callee.name === 'String';
      return callee.type === 'MemberExpression' && TEXT_METHODS.has(staticKey(callee) ?? '');
    }
    default: {
      const taint = analysis.taintOf(demand(inner), 'filter-structure', { kinds: ['structure', 'list'] });
      return taint.kind === 'safe' || taint.kind === 'constant';
    }
  }
}
