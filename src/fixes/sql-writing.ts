import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { SqlFacts } from '../concepts/sql-execution.ts';
import { isPlainText } from './plain-text.ts';
import type { Bound } from './sql-bound.ts';
import type { Placed, TextConstruction } from './text-construction.ts';

/** A node as it is written. */
export function textAt(analysis: Analysis, node: TSESTree.Node): string {
  return analysis.file.sourceCode.getText(node as never);
}

/** What is written for the value of a literal or a bare hole. */
export function valueCode(
  analysis: Analysis,
  { pieces, kind, start, end }: Bound,
  facts: Partial<SqlFacts>,
): string | undefined {
  const holes = pieces.filter(({ piece }) => 'expression' in piece);
  const [only] = holes;
  const expression = only && 'expression' in only.piece ? only.piece.expression : undefined;
  // A literal and a quoted name have a quote at either end.
  const quote = kind === 'quoted' || (kind === 'name' && end - start > 1) ? 1 : 0;
  const isWhole = holes.length === 1 && only?.start === start + quote && only.end === end - quote;
  if (expression && isWhole) {
    const code = withParentheses(analysis, expression);
    // The literal held the value's text. A driver that takes nothing else, or makes more of an object, is given that.
    const needsText = kind === 'quoted' && (facts.scalarOnly === true || facts.expandsObjects === true);
    return needsText && !isPlainText(analysis, expression) ? `String(${code})` : code;
  }
  let code = '';
  for (const { piece, start: from } of pieces) {
    if ('expression' in piece) {
      code += `\${${textAt(analysis, piece.expression)}}`;
      continue;
    }
    const inner = piece.text.slice(Math.max(0, start + 1 - from), Math.max(0, end - 1 - from));
    code += escapedTemplate(inner.replaceAll("''", "'"));
  }
  return `\`${code}\``;
}

function withParentheses(analysis: Analysis, node: TSESTree.Node): string {
  const code = textAt(analysis, node);
  return node.type === 'SequenceExpression' ? `(${code})` : code;
}

/** Text as it is written in a template. */
export function escapedTemplate(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

/** The text with stretches replaced, as a literal; a template where expressions stay in it. */
export function writtenText(
  analysis: Analysis,
  construction: TextConstruction,
  placed: readonly Placed[],
  bound: readonly Bound[],
  markOf: (one: Bound) => string,
): string {
  const out: ({ readonly text: string } | { readonly code: string })[] = [];
  const opened = new Set<Bound>();
  for (const { piece, start, end } of placed) {
    let at = start;
    while (at < end) {
      const inside = bound.find((one) => one.start <= at && at < one.end);
      if (inside) {
        if (!opened.has(inside)) out.push({ text: markOf(inside) });
        opened.add(inside);
        at = Math.min(end, inside.end);
        continue;
      }
      const next = bound
        .filter((one) => one.start > at)
        .reduce((least, one) => Math.min(least, one.start), end);
      const stop = Math.min(end, next);
      out.push(
        'expression' in piece
          ? { code: textAt(analysis, piece.expression) }
          : { text: piece.text.slice(at - start, stop - start) },
      );
      at = 'expression' in piece ? end : stop;
    }
    // An expression that is always empty has no length, and is kept.
    if (start === end && 'expression' in piece) out.push({ code: textAt(analysis, piece.expression) });
  }
  return asLiteral(out, quoteOf(analysis, construction));
}

function quoteOf(analysis: Analysis, { node }: TextConstruction): string {
  const text = textAt(analysis, node);
  const [first = "'"] = /['"`]/.exec(text) ?? [];
  return first === '"' ? '"' : "'";
}

function asLiteral(
  pieces: readonly ({ readonly text: string } | { readonly code: string })[],
  quote: string,
): string {
  const text = pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
  const hasCode = pieces.some((piece) => 'code' in piece);
  if (!hasCode && !/[\\\n\r]/.test(text)) {
    const other = quote === '"' ? "'" : '"';
    if (!text.includes(quote)) return `${quote}${text}${quote}`;
    if (!text.includes(other)) return `${other}${text}${other}`;
  }
  const body = pieces
    .map((piece) => ('text' in piece ? escapedTemplate(piece.text) : `\${${piece.code}}`))
    .join('');
  return `\`${body}\``;
}
