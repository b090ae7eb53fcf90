import type { TextPart } from '../text-part.ts';

/** A piece of a built statement. */
export type SqlPart = TextPart;

/** A token of a statement. Positions count characters of the joined text, a hole being one. */
export interface SqlToken {
  readonly kind:
    'word' | 'number' | 'symbol' | 'string' | 'identifier' | 'dollar' | 'comment' | 'hole' | 'placeholder';
  /** As written; a hole is the character `HOLE`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Holes inside, in order: those of a quoted token, or the hole itself. */
  readonly holes: readonly number[];
  /** Whether a quote or comment has its end. */
  readonly closed: boolean;
}

/** What differs between databases in how a text is read. */
export interface SqlDialect {
  /** What double quotes are around: a name, a text (MySQL, Cypher), or either. */
  readonly doubleQuotes: 'identifier' | 'text' | 'either';
}

/** Standard SQL. */
export const STANDARD_SQL: SqlDialect = { doubleQuotes: 'identifier' };

/** Stands for a hole in a joined text: a character of private use. */
export const HOLE = '\uE000';

/** The text of the parts with `HOLE` for each hole. */
export function joinedText(parts: readonly SqlPart[]): string {
  return parts.map((part) => ('text' in part ? part.text.replaceAll(HOLE, '?') : HOLE)).join('');
}

const TOKEN =
  /\s+|--[^\n]*|'|"|`|\/\*|\$(?:[A-Za-z_]\w*)?\$|\$\d+|@@\w+|[@:$][A-Za-z_]\w*|::|\?|[A-Za-z_\u0080-\uDFFF\uF900-\uFFFF][\w$\u0080-\uDFFF\uF900-\uFFFF]*|\d+(?:\.\d+)?|\uE000|[<>=!|&]+|[^]/gy;

/** Splits a statement into tokens without spaces; one pass, whatever the text. */
export function sqlTokens(
  parts: readonly SqlPart[],
  { doubleQuotes }: SqlDialect = STANDARD_SQL,
): readonly SqlToken[] {
  const text = joinedText(parts);
  const numbers = parts.flatMap((part) => ('hole' in part ? [part.hole] : []));
  const tokens: SqlToken[] = [];
  let nextHole = 0;
  let at = 0;
  const take = (kind: SqlToken['kind'], end: number, closed = true): void => {
    const piece = text.slice(at, end);
    const holes: number[] = [];
    for (const char of piece) {
      if (char !== HOLE) continue;
      holes.push(numbers[nextHole] as number);
      nextHole += 1;
    }
    tokens.push({ kind, text: piece, start: at, end, holes, closed });
    at = end;
  };
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const piece = TOKEN.exec(text)?.[0] ?? text.charAt(at);
    if (/^\s/.test(piece)) {
      at += piece.length;
    } else if (piece.startsWith('--')) {
      take('comment', at + piece.length);
    } else if (piece === '/*') {
      const end = text.indexOf('*/', at + 2);
      take('comment', end < 0 ? text.length : end + 2, end >= 0);
    } else if (piece === "'" || piece === '"' || piece === '`') {
      const end = quoteEnd(text, at, piece);
      const isText =
        piece === "'" ||
        (piece === '"' &&
          (doubleQuotes === 'text' || (doubleQuotes === 'either' && isCompared(tokens.at(-1)))));
      take(isText ? 'string' : 'identifier', end < 0 ? text.length : end, end >= 0);
    } else if (/^\$\w*\$$/.test(piece)) {
      const end = text.indexOf(piece, at + piece.length);
      take('dollar', end < 0 ? text.length : end + piece.length, end >= 0);
    } else if (piece === '[' && opensIdentifier(text, at, tokens.at(-1))) {
      take('identifier', text.indexOf(']', at) + 1);
    } else {
      take(kindOf(piece), at + piece.length);
    }
  }
  return tokens;
}

function quoteEnd(text: string, start: number, quote: string): number {
  for (let end = start + 1; end < text.length; end += 1) {
    const char = text.charAt(end);
    if (char === '\\' && text.charAt(end + 1) === quote && end + 2 < text.length) {
      end += 1;
    } else if (char === quote) {
      if (text.charAt(end + 1) !== quote) return end + 1;
      end += 1;
    }
  }
  return -1;
}

/** Whether a value is more likely than a name to follow. */
function isCompared(before: SqlToken | undefined): boolean {
  return before !== undefined && /^(?:[<>!]?=|<>|[<>]|like|ilike|regexp)$/i.test(before.text);
}

/** `[name]` quotes an identifier where no list can be subscripted. */
function opensIdentifier(text: string, at: number, before: SqlToken | undefined): boolean {
  if (!/^\[[\w \uE000-]+\]/.test(text.slice(at, at + 200))) return false;
  const glued = before?.end === at;
  return !(glued && (before.kind === 'word' || before.text === ']' || before.text === ')'));
}

function kindOf(piece: string): SqlToken['kind'] {
  if (piece === HOLE) return 'hole';
  if (piece === '?' || /^[$@:]\w/.test(piece)) return 'placeholder';
  if (/^\d/.test(piece)) return 'number';
  return /^[\w\u0080-\uFFFF]/.test(piece) ? 'word' : 'symbol';
}
