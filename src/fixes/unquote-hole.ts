import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { isPlainText } from './plain-text.ts';

/** An edit that takes quotes away. */
export interface UnquoteEdit {
  /** Whether the value is a text: of a list, a tag makes several words. */
  readonly isText: boolean;
  readonly fix: TSESLint.ReportFixFunction;
}

/**
 * The edit that takes the quotes away which enclose exactly one hole of a template. Undefined where other text stands in
 * them or beside them, and where the file changes how the tag quotes.
 */
export function unquoteHole(analysis: Analysis, hole: TSESTree.Node): UnquoteEdit | undefined {
  const template = hole.parent;
  if (template?.type !== 'TemplateLiteral') return undefined;
  const at = template.expressions.indexOf(hole as TSESTree.Expression);
  const [before, after] = [template.quasis[at], template.quasis[at + 1]];
  const quote = before?.value.raw.at(-1);
  if (!before || !after || (quote !== '"' && quote !== "'") || after.value.raw[0] !== quote) return undefined;
  // What stands right before or after the quotes is one word with the value, or escapes the quote.
  const [outer, next] = [before.value.raw.at(-2), after.value.raw[1]];
  if ((outer !== undefined && !/[\s=]/.test(outer)) || (next !== undefined && !/[\s;|&)]/.test(next)))
    return undefined;
  const { text } = analysis.file.sourceCode;
  if (/\.quote\s*=|\bquote\s*:|\buse(?:PowerShell|Pwsh)\b/.test(text)) return undefined;
  const start = text.lastIndexOf('${', hole.range[0]);
  const end = text.indexOf('}', hole.range[1]);
  if (text[start - 1] !== quote || text[end + 1] !== quote) return undefined;
  return {
    isText: isPlainText(analysis, hole),
    fix: (fixer) => [fixer.removeRange([start - 1, start]), fixer.removeRange([end + 1, end + 2])],
  };
}
