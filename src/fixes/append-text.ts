import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../syntax/unwrap.ts';

/**
 * The edit that appends a text to one that is written out: before the closing quote of a literal or a template, or as
 * another term of a concatenation. The text needs no escape in any kind of quotes. Undefined for any other expression.
 */
export function appendText(asked: TSESTree.Node, text: string): TSESLint.ReportFixFunction | undefined {
  const node = unwrap(asked);
  if ((node.type === 'Literal' && typeof node.value === 'string') || node.type === 'TemplateLiteral') {
    const end = node.range[1] - 1;
    return (fixer) => fixer.insertTextBeforeRange([end, end], text);
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  return appendText(node.right, text) ?? ((fixer) => fixer.insertTextAfter(node as never, ` + '${text}'`));
}
