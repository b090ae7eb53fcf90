import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { unwrap } from '../syntax/unwrap.ts';

/**
 * Replaces what a literal spells, a number or a text in its own quotes: at the place where it is used, or in the declaration of
 * the `const` that is named there, if every use of that constant is one of those it may be changed for.
 */
export function replaceConstant(
  analysis: Analysis,
  place: TSESTree.Node,
  spelledBy: TSESTree.Node,
  replacement: string,
  isUse: (read: TSESTree.Node) => boolean,
): TSESLint.ReportFixFunction | undefined {
  const quote = quoteOf(analysis, spelledBy);
  if (quote === undefined) return undefined;
  const used = unwrap(place);
  if (used !== spelledBy) {
    const { parent } = spelledBy;
    const isInside = spelledBy.range[0] >= used.range[0] && spelledBy.range[1] <= used.range[1];
    if (!isInside && !isOwnConstant(analysis, parent, isUse)) return undefined;
  }
  return (fixer) => fixer.replaceText(spelledBy as never, `${quote}${replacement}${quote}`);
}

function quoteOf({ file }: Analysis, node: TSESTree.Node): string | undefined {
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0 ? '`' : undefined;
  if (node.type === 'Literal' && typeof node.value === 'number') return '';
  if (node.type !== 'Literal' || typeof node.value !== 'string') return undefined;
  return file.sourceCode.getText(node as never).charAt(0);
}

/** Whether a literal initialises a `const` that is read for nothing else. */
function isOwnConstant(
  analysis: Analysis,
  declarator: TSESTree.Node | undefined,
  isUse: (read: TSESTree.Node) => boolean,
): boolean {
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return false;
  if (declarator.parent.kind !== 'const' || declarator.parent.parent.type.startsWith('Export')) return false;
  const reads = analysis.file.bindings.of(declarator.id)?.references.filter((one) => one.isRead()) ?? [];
  return reads.length > 0 && reads.every(({ identifier }) => isUse(identifier as TSESTree.Node));
}
