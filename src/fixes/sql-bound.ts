import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { CONTEXT_OF_PLACE } from '../analysis/sql-holes.ts';
import { dialectOf } from '../analysis/sql-statements.ts';
import { SCHEMA_NAMES, SQL_ESCAPERS } from '../concepts/words/sql-names.ts';
import type { SqlFacts } from '../concepts/sql-execution.ts';
import { demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { sqlPositions, type SqlPlaceKind } from '../syntax/sql/positions.ts';
import { sqlTokens, type SqlPart, type SqlToken } from '../syntax/sql/tokens.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Placed } from './text-construction.ts';

/** A stretch of the text that a placeholder takes the place of. */
export interface Bound {
  readonly start: number;
  readonly end: number;
  /** The placed pieces inside, for a literal; the one expression, for a bare value. */
  readonly pieces: readonly Placed[];
  readonly kind: 'quoted' | 'bare' | 'list' | 'name';
  /** Whether a literal stands where a parameter is read exactly alike. */
  readonly plain: boolean;
  /** The list of which a `join` made the text. */
  readonly list?: TSESTree.Node;
  /** What goes before the placeholder of a list: `= ANY(` for `IN (`. */
  readonly opening?: string;
}

/** The stretches to replace; undefined where a hole can neither be bound nor stay. */
export function findBound(
  analysis: Analysis,
  placed: readonly Placed[],
  parts: readonly SqlPart[],
  facts: Partial<SqlFacts>,
): readonly Bound[] | undefined {
  const tokens = sqlTokens(parts, dialectOf(facts));
  const found = new Map<number, Bound>();
  for (const place of sqlPositions(parts, dialectOf(facts))) {
    const { piece } = placed[place.hole] as Placed;
    if (!('expression' in piece)) return undefined;
    const stays = isHarmless(analysis, piece.expression, place.kind);
    if (stays && (facts.bind !== 'tag' || found.has(place.token.start))) continue;
    const isQuoted = place.kind === 'quoted-value' || place.kind === 'partial-value';
    const bound =
      isQuoted && writesQuotes(analysis, piece.expression)
        ? undefined
        : boundAt(placed, tokens, place.token, place.kind, facts, piece.expression);
    if (bound) found.set(place.token.start, bound);
    else if (!stays || facts.bind === 'tag') return undefined;
  }
  return [...found.values()];
}

/** Whether a hole can stay in the text: nothing harmful comes there, or it is the program's own name of something. */
function isHarmless(analysis: Analysis, node: TSESTree.Node, kind: SqlPlaceKind): boolean {
  const taint = analysis.taintOf(demand(node), CONTEXT_OF_PLACE[kind], { trustedNames: SQL_ESCAPERS });
  if (taint.kind === 'constant' || taint.kind === 'safe') return true;
  const isName = kind === 'identifier' || kind === 'quoted-identifier';
  return (
    isName && taint.kind === 'dynamic' && SCHEMA_NAMES.test(analysis.file.sourceCode.getText(node as never))
  );
}

function boundAt(
  placed: readonly Placed[],
  tokens: readonly SqlToken[],
  token: SqlToken,
  kind: SqlPlaceKind,
  facts: Partial<SqlFacts>,
  expression: TSESTree.Node,
): Bound | undefined {
  const at = tokens.findIndex(({ start }) => start === token.start);
  const pieces = placed.filter(({ start, end }) => end > token.start && start < token.end);
  switch (kind) {
    case 'quoted-value':
    case 'partial-value': {
      // Double quotes are around a name in one database and around a text in another.
      if (token.text.startsWith('"') && dialectOf(facts).doubleQuotes !== 'text') return undefined;
      if (/[\\?]/.test(token.text) && facts.placeholder === '?' && facts.binding === 'client')
        return undefined;
      if (token.text.includes('\\') || !canHoldParameter(tokens, at)) return undefined;
      return { start: token.start, end: token.end, pieces, kind: 'quoted', plain: isPlainPlace(tokens, at) };
    }
    case 'row-count':
      return facts.bindsLimit === true
        ? { start: token.start, end: token.end, pieces, kind: 'bare', plain: false }
        : undefined;
    case 'value': {
      const alone = isAloneInParentheses(tokens, at);
      if (alone === 'in') return listAt(tokens, at, facts, expression, pieces);
      if (alone || isJoin(expression)) return undefined;
      return { start: token.start, end: token.end, pieces, kind: 'bare', plain: false };
    }
    case 'identifier':
    case 'quoted-identifier':
      return facts.identifierPlaceholder !== undefined &&
        isPath(unwrap(expression)) &&
        isWholeName(tokens, at)
        ? { start: token.start, end: token.end, pieces, kind: 'name', plain: false }
        : undefined;
    default:
      return undefined;
  }
}

/** Whether a hole is a name by itself, and no part of one: neither `t_${x}` nor `${x}.id`. */
function isWholeName(tokens: readonly SqlToken[], at: number): boolean {
  const token = tokens[at] as SqlToken;
  if (token.kind === 'identifier' && !/^`[^`]`$/.test(token.text)) return false;
  const isGlued = (one: SqlToken | undefined): boolean =>
    one !== undefined &&
    (one.end === token.start || one.start === token.end) &&
    (one.kind === 'word' || one.text === '.');
  return !isGlued(tokens[at - 1]) && !isGlued(tokens[at + 1]);
}

/** Words after which a literal is no value of the statement, and no placeholder is understood. */
const NO_PARAMETER_AFTER =
  /^(?:as|by|outfile|dumpfile|infile|separator|collate|comment|charset|password|identified|alias|escape|zone)$/i;

function canHoldParameter(tokens: readonly SqlToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.kind === 'word' && NO_PARAMETER_AFTER.test(before.text)) return false;
  // `ORDER BY a, '…'` sorts by a constant; an adjacent literal continues the one before it.
  return before.kind !== 'string' && before.kind !== 'placeholder';
}

/** Whether a literal is compared, matched, listed or assigned: there a parameter is read exactly as the literal was. */
function isPlainPlace(tokens: readonly SqlToken[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (/^(?:[<>!]?=|<>|[<>]|~|like|ilike|regexp|rlike|glob|between)$/i.test(before)) return true;
  if (/^and$/i.test(before)) return true;
  if (before !== '(' && before !== ',') return false;
  let depth = 0;
  for (let back = at - 1; back >= 0; back -= 1) {
    const { text } = tokens[back] as SqlToken;
    if (text === ')') depth += 1;
    else if (text === '(') {
      if (depth > 0) depth -= 1;
      else {
        const opener = tokens[back - 1]?.text ?? '';
        return /^(?:in|values)$/i.test(opener) || isRowOfValues(tokens, back - 1);
      }
    }
  }
  return false;
}

/** `VALUES (…), (`: a further row. */
function isRowOfValues(tokens: readonly SqlToken[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  return tokens.slice(0, at).some(({ text }) => /^values$/i.test(text));
}

function isAloneInParentheses(tokens: readonly SqlToken[], at: number): 'in' | 'other' | undefined {
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return undefined;
  const opener = tokens[at - 2]?.text ?? '';
  if (/^in$/i.test(opener)) return 'in';
  return /^values$/i.test(opener) ? 'other' : undefined;
}

/** Variables looked through for what an expression writes. */
const MOST_VALUES = 12;

/**
 * Whether quotes are written into a value, or doubled in it: `'${names.join("','")}'`, `x.replace(/'/g, "''")`. As a
 * parameter it would be another value.
 */
function writesQuotes({ file }: Analysis, expression: TSESTree.Node): boolean {
  const query = new Query();
  const seen = new Set<TSESTree.Node>([expression]);
  for (const value of seen) {
    const stack: TSESTree.Node[] = [value];
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.type === 'Literal' && node.raw.slice(1, -1).includes("'")) return true;
      if (node.type === 'TemplateElement' && node.value.raw.includes("'")) return true;
      if (node.type === 'Identifier' && seen.size < MOST_VALUES) {
        for (const origin of file.originsOf(demand(node), query)) {
          if (origin.kind === 'value') seen.add(origin.demand.node);
        }
      }
      for (const key of file.sourceCode.visitorKeys[node.type] ?? []) {
        const child = (node as unknown as Readonly<Record<string, unknown>>)[key];
        for (const one of Array.isArray(child) ? child : [child]) {
          if (one) stack.push(one as TSESTree.Node);
        }
      }
    }
  }
  return false;
}

function isJoin(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'ArrayExpression') return true;
  if (inner.type !== 'CallExpression') return false;
  const callee = unwrap(inner.callee);
  return callee.type === 'MemberExpression' && /^(?:join|map)$/.test(staticKey(callee) ?? '');
}

/** `IN (${ids.join(',')})`: the list itself becomes the parameter, where the database takes one. */
function listAt(
  tokens: readonly SqlToken[],
  at: number,
  facts: Partial<SqlFacts>,
  expression: TSESTree.Node,
  pieces: readonly Placed[],
): Bound | undefined {
  const list = joinedList(expression);
  if (!list || facts.lists === undefined) return undefined;
  const token = tokens[at] as SqlToken;
  const shared = { pieces, kind: 'list', plain: false, list } as const;
  if (facts.lists === 'expand') return { ...shared, start: token.start, end: token.end };
  const word = tokens[at - 2] as SqlToken;
  const not = /^not$/i.test(tokens[at - 3]?.text ?? '') ? (tokens[at - 3] as SqlToken) : undefined;
  return {
    ...shared,
    start: (not ?? word).start,
    end: (tokens[at + 1] as SqlToken).end,
    opening: not ? '<> ALL(' : '= ANY(',
  };
}

/** The list of `list.join(',')`, or of a list each of whose elements is only put in quotes before. */
function joinedList(node: TSESTree.Node): TSESTree.Node | undefined {
  const inner = unwrap(node);
  const callee = inner.type === 'CallExpression' ? unwrap(inner.callee) : undefined;
  if (inner.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return undefined;
  if (staticKey(callee) !== 'join') return undefined;
  const list = unwrap(callee.object);
  if (isPath(list)) return list;
  if (list.type !== 'CallExpression') return undefined;
  const mapped = unwrap(list.callee);
  const [callback] = list.arguments;
  if (mapped.type !== 'MemberExpression' || staticKey(mapped) !== 'map' || !isPath(unwrap(mapped.object)))
    return undefined;
  if (callback?.type !== 'ArrowFunctionExpression' || callback.params.length !== 1) return undefined;
  const [parameter] = callback.params;
  const { body } = callback;
  const isQuoting =
    parameter?.type === 'Identifier' &&
    body.type === 'TemplateLiteral' &&
    body.expressions.length === 1 &&
    body.expressions[0]?.type === 'Identifier' &&
    body.expressions[0].name === parameter.name &&
    body.quasis.every(({ value }) => value.raw === "'");
  return isQuoting ? unwrap(mapped.object) : undefined;
}

function isPath(node: TSESTree.Node): boolean {
  let current = node;
  while (current.type === 'MemberExpression' && !current.computed) current = unwrap(current.object);
  return current.type === 'Identifier' || current.type === 'ThisExpression';
}
