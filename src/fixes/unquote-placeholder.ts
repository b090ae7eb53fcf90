import type { TSESLint } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { QuotedPlaceholder } from '../analysis/sql-placeholders.ts';

/** Takes away the quotes around a placeholder; undefined where the literal writes them with escapes, or more than once. */
export function unquotePlaceholder(
  analysis: Analysis,
  { node, text }: QuotedPlaceholder,
): TSESLint.ReportFixFunction | undefined {
  const [start, end] = node.range;
  const written = analysis.file.sourceCode.text.slice(start, end);
  const at = written.indexOf(text);
  if (at < 0 || written.indexOf(text, at + 1) >= 0) return undefined;
  return (fixer) => fixer.replaceTextRange([start + at, start + at + text.length], text.slice(1, -1));
}
