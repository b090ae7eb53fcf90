import { sqlTokens, STANDARD_SQL, type SqlDialect, type SqlPart, type SqlToken } from './tokens.ts';

/** How a hole is read by the database. */
export type SqlPlaceKind =
  /** The whole of a quoted text: `'${x}'`. */
  | 'quoted-value'
  /** Part of a quoted text: `'%${x}%'`. */
  | 'partial-value'
  /** Inside a literal with a prefix, whose place no parameter can take: `INTERVAL '${x}'`. */
  | 'typed-literal'
  | 'value'
  /** After `LIMIT`, `OFFSET`, `FETCH FIRST`, `TOP`. */
  | 'row-count'
  | 'identifier'
  /** Inside quotes of an identifier. */
  | 'quoted-identifier'
  /** Where `ASC` or `DESC` would stand. */
  | 'direction'
  /** A clause or more. */
  | 'fragment'
  | 'comment';

/** A hole and its place; positions are those of the joined text. */
export interface SqlPlace {
  readonly hole: number;
  readonly kind: SqlPlaceKind;
  /** The token that holds the hole, for places inside quotes. */
  readonly token: SqlToken;
}

const TYPE_PREFIX =
  /^(?:interval|date|time|timestamp|timestamptz|e|n|x|b|u|json|jsonb|point|_utf8|_utf8mb4|_binary)$/i;
const VALUE_BEFORE =
  /^(?:like|ilike|regexp|rlike|glob|match|between|then|else|return|is|similar|to|escape|when|default|call|not)$/i;
const VALUE_SYMBOL = /^(?:[<>=!|&]+|[-+*/%~,(])$/;
const COUNT_WORDS = /^(?:limit|offset|first|next|top)$/i;
const IDENTIFIER_WORDS =
  /^(?:from|join|into|update|table|index|view|database|schema|column|user|role|by|select|distinct|as|returning|exists|truncate|describe|desc|use|using|only|constraint|references|collate|trigger|procedure|function|sequence|type|extension|pragma|on|add|drop|rename|exec|execute)$/i;
const CLAUSES =
  /^(?:select|from|where|having|on|set|values|limit|offset|order|group|partition|join|into|returning|and|or|union|insert|update|delete|with|case|when)$/i;
const LOGIC = /^(?:where|having|on|and|or|when|not)$/i;

/** The place of every hole, in the order of the text. */
export function sqlPositions(
  parts: readonly SqlPart[],
  dialect: SqlDialect = STANDARD_SQL,
): readonly SqlPlace[] {
  const tokens = sqlTokens(parts, dialect);
  const clauses = clausesOf(tokens);
  return tokens.flatMap((token, at) =>
    token.holes.map((hole) => ({ hole, token, kind: placeOf(tokens, at, clauses[at] ?? '') })),
  );
}

/** The clause each token stands in, seen through parentheses. */
function clausesOf(tokens: readonly SqlToken[]): readonly string[] {
  const stack: string[] = [''];
  return tokens.map((token) => {
    const current = stack.at(-1) ?? '';
    if (token.text === '(') stack.push(current === 'values' || current === 'into' ? current : '(');
    else if (token.text === ')' && stack.length > 1) stack.pop();
    else if (token.kind === 'word' && CLAUSES.test(token.text))
      stack[stack.length - 1] = token.text.toLowerCase();
    return stack.at(-1) ?? '';
  });
}

function placeOf(tokens: readonly SqlToken[], at: number, clause: string): SqlPlaceKind {
  const token = tokens[at] as SqlToken;
  const before = tokens[at - 1];
  switch (token.kind) {
    case 'comment':
      return 'comment';
    case 'dollar':
      return 'fragment';
    case 'identifier':
      return 'quoted-identifier';
    case 'string':
      if (
        before?.kind === 'word' &&
        TYPE_PREFIX.test(before.text) &&
        (before.end === token.start || before.text.length > 1)
      )
        return 'typed-literal';
      return token.text.length === 3 && token.closed ? 'quoted-value' : 'partial-value';
    default:
      return barePlace(tokens, at, clause);
  }
}

function barePlace(tokens: readonly SqlToken[], at: number, clause: string): SqlPlaceKind {
  const token = tokens[at] as SqlToken;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before) return 'fragment';
  const gluedBefore = before.end === token.start;
  const gluedAfter = after?.start === token.end;
  if (before.text === '.' || (gluedAfter && after?.text === '.')) return 'identifier';
  // Part of a name: `users_${year}`, `${prefix}_users`.
  if ((gluedBefore && before.kind === 'word') || (gluedAfter && after?.kind === 'word')) return 'identifier';
  if (before.kind === 'word') return afterWord(tokens, at, before.text, clause);
  if (before.kind === 'hole') {
    const previous = barePlace(tokens, at - 1, clause);
    if (clause === 'order' && previous === 'identifier') return 'direction';
    return 'fragment';
  }
  if (before.text === ',') return afterComma(clause, tokens, at);
  if (before.text === '(') return insideParenthesis(tokens, at, clause);
  if (before.text === ':') return 'identifier';
  if (before.kind === 'symbol' && VALUE_SYMBOL.test(before.text)) {
    return before.text === '*' && /^select$/i.test(tokens[at - 2]?.text ?? '') ? 'fragment' : 'value';
  }
  if (clause === 'order' && (before.kind === 'identifier' || before.text === ')')) return 'direction';
  return 'fragment';
}

function isComparison(token: SqlToken | undefined): boolean {
  return (
    token !== undefined &&
    (/^[<>=!]+$/.test(token.text) || /^(?:like|ilike|in|is|between|regexp|not|similar)$/i.test(token.text))
  );
}

function afterWord(tokens: readonly SqlToken[], at: number, word: string, clause: string): SqlPlaceKind {
  if (COUNT_WORDS.test(word)) return 'row-count';
  if (/^and$/i.test(word) && closesBetween(tokens, at - 1)) return 'value';
  if (LOGIC.test(word)) return isComparison(tokens[at + 1]) ? 'identifier' : 'fragment';
  if (/^set$/i.test(word)) return isComparison(tokens[at + 1]) ? 'identifier' : 'fragment';
  if (/^in$/i.test(word)) return 'fragment';
  if (VALUE_BEFORE.test(word)) return 'value';
  if (/^desc$/i.test(word) && clause === 'order') return 'fragment';
  if (IDENTIFIER_WORDS.test(word)) return 'identifier';
  if (clause === 'order') return 'direction';
  return 'fragment';
}

/** Whether the `AND` at `at` is that of `x BETWEEN a AND b`, where `a` is short. */
function closesBetween(tokens: readonly SqlToken[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 12; back -= 1) {
    const { text } = tokens[back] as SqlToken;
    if (/^between$/i.test(text)) return true;
    if (/^(?:and|or|where|on|when|having)$/i.test(text)) return false;
  }
  return false;
}

function afterComma(clause: string, tokens: readonly SqlToken[], at: number): SqlPlaceKind {
  switch (clause) {
    case 'order':
    case 'group':
    case 'partition':
    case 'select':
    case 'from':
    case 'into':
    case 'returning':
    case 'join':
    case 'with':
      return 'identifier';
    case 'set':
      return isComparison(tokens[at + 1]) ? 'identifier' : 'fragment';
    case 'limit':
    case 'offset':
      return 'row-count';
    case 'values':
    case '(':
      return 'value';
    default:
      return 'fragment';
  }
}

function insideParenthesis(tokens: readonly SqlToken[], at: number, clause: string): SqlPlaceKind {
  const opener = tokens[at - 2];
  if (clause === 'into') return 'identifier';
  if (clause === 'values') return 'value';
  if (opener?.kind !== 'word') return 'fragment';
  if (LOGIC.test(opener.text) || /^(?:from|as|join|exists|select)$/i.test(opener.text)) return 'fragment';
  return 'value';
}
