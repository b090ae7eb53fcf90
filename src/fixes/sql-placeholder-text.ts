import type { Analysis } from '../analysis/file-analysis.ts';
import type { dialectOf } from '../analysis/sql-statements.ts';
import type { PlaceholderStyle, SqlFacts } from '../concepts/sql-execution.ts';
import { ownerOf } from '../syntax/functions.ts';
import { sqlTokens, type SqlPart } from '../syntax/sql/tokens.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Bound } from './sql-bound.ts';
import type { TextConstruction } from './text-construction.ts';
import type { Existing } from './sql-values.ts';
import { textAt } from './sql-writing.ts';

/** Names and numbers of placeholders in the text; undefined where they are of another style, or in quotes. */
export function existingPlaceholders(
  parts: readonly SqlPart[],
  bound: readonly Bound[],
  { placeholder, binding, language }: Partial<SqlFacts>,
  dialect: ReturnType<typeof dialectOf>,
): { readonly existing: Existing; readonly before: (offset: number) => number } | undefined {
  const tokens = sqlTokens(parts, dialect).filter(
    ({ start, end }) => !bound.some((one) => one.start <= start && end <= one.end),
  );
  const marks = tokens.filter(({ kind }) => kind === 'placeholder');
  const style = PLACEHOLDERS[placeholder ?? '?'];
  const own = marks
    .filter(({ text }) => style.test(text))
    // `??` is one placeholder.
    .filter(({ text, start }) => text !== '?' || !marks.some((one) => one.text === '?' && one.end === start));
  // `:Label` of Cypher and `@variable` of AQL are no placeholders.
  if (placeholder !== '$1' && language === undefined && marks.some(({ text }) => !style.test(text)))
    return undefined;
  // Formatters look into quotes as well.
  const sign = (placeholder ?? '?').charAt(0);
  const isNative = binding === 'server' && placeholder === '$1';
  if (
    !isNative &&
    tokens.some(({ kind, text }) => kind !== 'placeholder' && text.includes(sign) && text !== '::')
  )
    return undefined;
  const isNumbered = placeholder === '$1' || placeholder === ':1';
  const count = isNumbered ? Math.max(0, ...own.map(({ text }) => Number(text.slice(1)))) : own.length;
  return {
    existing: { count, names: new Set(own.map(({ text }) => text.replace(/\W/g, ''))) },
    before: (offset) => own.filter(({ start }) => start < offset).length,
  };
}

const PLACEHOLDERS: Readonly<Record<PlaceholderStyle, RegExp>> = {
  '?': /^\?$/,
  $1: /^\$\d+$/,
  $name: /^\$[A-Za-z_]\w*$/,
  ':name': /^:[A-Za-z_]\w*$/,
  ':1': /^:\d+$/,
  '@name': /^@[A-Za-z_]\w*$/,
  '{name}': /^\{$/,
};

/** How the placeholder of a value is written. */
export function placeholderText(style: PlaceholderStyle, number: number, name: string): string | undefined {
  switch (style) {
    case '?':
      return '?';
    case '$1':
      return `$${number}`;
    case ':1':
      return `:${number}`;
    case ':name':
      return `:${name}`;
    case '@name':
      return `@${name}`;
    case '$name':
      return `$${name}`;
    case '{name}':
      return `{${name}: String}`;
  }
}

/** A name from the end of the expression: `req.body.email` is `email`. */
export function nameFor({ pieces }: Bound): string {
  for (const { piece } of pieces) {
    if (!('expression' in piece)) continue;
    const inner = unwrap(piece.expression);
    const name =
      inner.type === 'Identifier'
        ? inner.name
        : inner.type === 'MemberExpression'
          ? staticKey(inner)
          : undefined;
    if (name !== undefined && /^[A-Za-z_]\w*$/.test(name)) return name;
  }
  return 'value';
}

/** Builders keep the parameters of a whole chain in one bag: a name must be new to the code around it. */
export function freshName(
  analysis: Analysis,
  { call }: TextConstruction,
  wanted: string,
  taken: ReadonlySet<string>,
  facts: Partial<SqlFacts>,
): string {
  const text = facts.text === 'fragment' ? textAt(analysis, ownerOf(call)) : '';
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    const isUsed = taken.has(name) || new RegExp(`[:@$]${name}\\b|['"]${name}['"]`).test(text);
    if (!isUsed || number > 50) return name;
  }
}
