import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { CONTEXT_OF_PLACE } from '../analysis/sql-holes.ts';
import { dialectOf, type SqlText } from '../analysis/sql-statements.ts';
import { SQL_ESCAPERS } from '../concepts/words/sql-names.ts';
import type { PlaceholderStyle, SqlFacts } from '../concepts/sql-execution.ts';
import { demand } from '../dataflow/demand.ts';
import { ownerOf } from '../syntax/functions.ts';
import { sqlPositions, type SqlPlaceKind } from '../syntax/sql/positions.ts';
import { sqlStatement } from '../syntax/sql/statement.ts';
import { HOLE, sqlTokens, type SqlPart, type SqlToken } from '../syntax/sql/tokens.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { isPlainText } from './plain-text.ts';
import { sqlConstruction, type SqlConstruction, type WrittenPiece } from './sql-construction.ts';
import { movesFar, placeValues, type BoundValue, type Existing, type TextEdit } from './sql-values.ts';

/** An edit that makes values of a statement its parameters. */
export interface BindEdit {
  /** Whether honest input gives the same result: every value stood in quotes, and so was text already. */
  readonly safe: boolean;
  readonly fix: TSESLint.ReportFixFunction;
}

/** A piece of the text and where it stands in it. */
interface Placed {
  readonly piece: WrittenPiece;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text that a placeholder takes the place of. */
interface Bound {
  readonly start: number;
  readonly end: number;
  /** The placed pieces inside, for a literal; the one expression, for a bare value. */
  readonly pieces: readonly Placed[];
  readonly kind: 'quoted' | 'bare' | 'list';
  /** Whether a literal stands where a parameter is read exactly alike. */
  readonly plain: boolean;
  /** The list of which a `join` made the text. */
  readonly list?: TSESTree.Node;
  /** What goes before the placeholder of a list: `= ANY(` for `IN (`. */
  readonly opening?: string;
}

/**
 * Turns values in the text of a statement into placeholders and passes them beside it, by the facts of the API's row.
 *
 * Undefined where that cannot be shown to keep the statement's meaning: a hole that is neither value nor known, a
 * statement whose values cannot be bound, several statements, an open quote, a text that is not written in one place or
 * is used twice, comments in the way, parameters that are there already and not written out, values with effects.
 */
export function bindSqlParameters(analysis: Analysis, text: SqlText): BindEdit | undefined {
  const { facts } = text;
  if (text.known !== 'resolved' || text.role !== 'query' || (!facts.bind && !facts.prepared))
    return undefined;
  if (facts.language !== undefined && facts.language !== 'cypher' && facts.language !== 'aql')
    return undefined;
  const construction = sqlConstruction(analysis, text);
  if (!construction) return undefined;
  const placed = placedPieces(construction.pieces);
  const parts = placed.map(({ piece }, at): SqlPart =>
    isHole(piece) ? { hole: at } : { text: textOf(piece) },
  );
  if (!isBindable(parts, facts)) return undefined;
  const bound = findBound(analysis, construction, placed, parts, facts);
  if (!bound || bound.length === 0) return undefined;
  const moved = bound.flatMap(({ pieces }) => pieces).flatMap(({ piece }) => expressionsOf(piece));
  if (!moved.every((node) => canMove(analysis, node, construction, facts))) return undefined;
  return facts.bind === 'tag'
    ? tagEdit(analysis, construction, placed, bound, facts)
    : parameterEdit(analysis, construction, placed, parts, bound, facts);
}

function isHole(piece: WrittenPiece): piece is Extract<WrittenPiece, { expression: TSESTree.Node }> {
  return 'expression' in piece && piece.constant === undefined;
}

function textOf(piece: WrittenPiece): string {
  return 'text' in piece ? piece.text : (piece.constant ?? HOLE);
}

function expressionsOf(piece: WrittenPiece): readonly TSESTree.Node[] {
  return 'expression' in piece ? [piece.expression] : [];
}

function placedPieces(pieces: readonly WrittenPiece[]): readonly Placed[] {
  let start = 0;
  return pieces.map((piece) => {
    const placed = { piece, start, end: start + textOf(piece).length };
    start = placed.end;
    return placed;
  });
}

/** Whether the text as a whole can have parameters. */
function isBindable(parts: readonly SqlPart[], facts: Partial<SqlFacts>): boolean {
  const tokens = sqlTokens(parts, dialectOf(facts));
  if (tokens.some(({ closed }) => !closed)) return false;
  if (tokens.some(({ kind, text }) => kind === 'comment' && /[?$:@']/.test(text))) return false;
  if (facts.text === 'fragment') return !tokens.some(({ text }) => text === ';');
  if (facts.language !== undefined) return true;
  const statement = sqlStatement(parts, dialectOf(facts));
  return statement?.parameterizable === true && statement.single;
}

/** The stretches to replace; undefined where a hole can neither be bound nor stay. */
function findBound(
  analysis: Analysis,
  construction: SqlConstruction,
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
    const bound = boundAt(construction, placed, tokens, place.token, place.kind, facts, piece.expression);
    if (bound) found.set(place.token.start, bound);
    else if (!stays || facts.bind === 'tag') return undefined;
  }
  return [...found.values()];
}

function isHarmless(analysis: Analysis, node: TSESTree.Node, kind: SqlPlaceKind): boolean {
  const taint = analysis.taintOf(demand(node), CONTEXT_OF_PLACE[kind], {
    trustedNames: SQL_ESCAPERS,
  });
  return taint.kind === 'constant' || taint.kind === 'safe';
}

function boundAt(
  construction: SqlConstruction,
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
    default:
      return undefined;
  }
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

/** Whether an expression gives the same at the place it is moved to. */
function canMove(
  analysis: Analysis,
  node: TSESTree.Node,
  { apart, call }: SqlConstruction,
  facts: Partial<SqlFacts>,
): boolean {
  const { sourceCode, bindings } = analysis.file;
  const isFar = apart || movesFar(call, facts);
  const stack: TSESTree.Node[] = [node];
  for (let current = stack.pop(); current; current = stack.pop()) {
    switch (current.type) {
      case 'AwaitExpression':
      case 'YieldExpression':
      case 'AssignmentExpression':
      case 'UpdateExpression':
        return false;
      case 'CallExpression':
      case 'NewExpression':
      case 'TaggedTemplateExpression':
        if (isFar) return false;
        break;
      case 'Identifier': {
        const binding = isFar ? bindings.of(current) : undefined;
        const writes = binding?.references.filter((reference) => reference.isWrite()) ?? [];
        if (writes.length > 1 || writes.some(({ init }) => init !== true)) return false;
        break;
      }
      default:
    }
    for (const key of sourceCode.visitorKeys[current.type] ?? []) {
      const child = (current as unknown as Readonly<Record<string, unknown>>)[key];
      for (const one of Array.isArray(child) ? child : [child]) {
        if (one) stack.push(one as TSESTree.Node);
      }
    }
  }
  return true;
}

/** Names and numbers of placeholders in the text; undefined where they are of another style, or in quotes. */
function existingPlaceholders(
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
  const own = marks.filter(({ text }) => style.test(text));
  // `:Label` of Cypher and `@variable` of AQL are no placeholders.
  if (placeholder !== '$1' && language === undefined && own.length < marks.length) return undefined;
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

function parameterEdit(
  analysis: Analysis,
  construction: SqlConstruction,
  placed: readonly Placed[],
  parts: readonly SqlPart[],
  bound: readonly Bound[],
  facts: Partial<SqlFacts>,
): BindEdit | undefined {
  const dialect = dialectOf(facts);
  const found = existingPlaceholders(parts, bound, facts, dialect);
  const style = facts.placeholder;
  if (!found || style === undefined) return undefined;
  const names = new Set(found.existing.names);
  const values: BoundValue[] = [];
  const replaced = new Map<Bound, string>();
  for (const one of bound) {
    const code = one.list ? textAt(analysis, one.list) : valueCode(analysis, one, facts);
    if (code === undefined) return undefined;
    const name = freshName(analysis, construction, nameFor(one), names, facts);
    names.add(name);
    const number = found.existing.count + values.length + 1;
    const mark = placeholderText(style, number, name);
    if (mark === undefined || (style === '{name}' && one.kind !== 'quoted')) return undefined;
    replaced.set(one, one.opening === undefined ? mark : `${one.opening}${mark})`);
    values.push({ code, name, after: found.before(one.start) });
  }
  const given = placeValues(analysis, construction, facts, values, found.existing);
  if (!given) return undefined;
  const sql = writtenText(analysis, construction, placed, bound, (one) => replaced.get(one) ?? '');
  const { node } = construction;
  const edits: TextEdit[] = [
    { range: node.range, text: construction.apart || !given.wrap ? sql : given.wrap(sql) },
    ...given.edits,
  ];
  if (construction.apart && given.wrap) {
    const first = construction.call.arguments[0] as TSESTree.Node;
    edits.push({ range: first.range, text: given.wrap(textAt(analysis, first)) });
  }
  return { safe: isSafe(bound, facts), fix: fixOf(edits) };
}

function fixOf(edits: readonly TextEdit[]): TSESLint.ReportFixFunction {
  return (fixer) => edits.map(({ range, text }) => fixer.replaceTextRange([...range], text));
}

/** A fix may be applied unread where every value was text, and is text of the same kind where it goes. */
function isSafe(bound: readonly Bound[], { typesValues, prepared }: Partial<SqlFacts>): boolean {
  return typesValues !== true && !prepared && bound.every(({ kind, plain }) => kind === 'quoted' && plain);
}

function placeholderText(style: PlaceholderStyle, number: number, name: string): string | undefined {
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
function nameFor({ pieces }: Bound): string {
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
function freshName(
  analysis: Analysis,
  { call }: SqlConstruction,
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

function textAt(analysis: Analysis, node: TSESTree.Node): string {
  return analysis.file.sourceCode.getText(node as never);
}

/** What is written for the value of a literal or a bare hole. */
function valueCode(
  analysis: Analysis,
  { pieces, kind, start, end }: Bound,
  facts: Partial<SqlFacts>,
): string | undefined {
  const holes = pieces.filter(({ piece }) => 'expression' in piece);
  const [only] = holes;
  const expression = only && 'expression' in only.piece ? only.piece.expression : undefined;
  const isWhole =
    holes.length === 1 &&
    only &&
    only.start === start + (kind === 'quoted' ? 1 : 0) &&
    only.end === end - (kind === 'quoted' ? 1 : 0);
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

function escapedTemplate(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

/** The text with stretches replaced, as a literal; a template where expressions stay in it. */
function writtenText(
  analysis: Analysis,
  construction: SqlConstruction,
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

function quoteOf(analysis: Analysis, { node }: SqlConstruction): string {
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

/** The text as a template of a tag that makes parameters of its holes. */
function tagEdit(
  analysis: Analysis,
  construction: SqlConstruction,
  placed: readonly Placed[],
  bound: readonly Bound[],
  facts: Partial<SqlFacts>,
): BindEdit | undefined {
  const { call, container, apart } = construction;
  const callee = unwrap(call.callee);
  if (container || apart || call.arguments.length !== 1 || call.optional) return undefined;
  if (bound.some(({ kind }) => kind === 'list')) return undefined;
  const tag = tagText(analysis, callee, facts.tag);
  if (tag === undefined) return undefined;
  const dialect = dialectOf(facts);
  const parts = placed.map(({ piece }, at): SqlPart =>
    isHole(piece) ? { hole: at } : { text: textOf(piece) },
  );
  if (sqlTokens(parts, dialect).some(({ kind }) => kind === 'placeholder')) return undefined;
  let body = '';
  const opened = new Set<Bound>();
  for (const { piece, start, end } of placed) {
    let at = start;
    while (at < end) {
      const inside = bound.find((one) => one.start <= at && at < one.end);
      if (inside) {
        if (!opened.has(inside)) {
          const code = valueCode(analysis, inside, { ...facts, scalarOnly: false });
          if (code === undefined) return undefined;
          body += `\${${code}}`;
        }
        opened.add(inside);
        at = Math.min(end, inside.end);
        continue;
      }
      const next = bound
        .filter((one) => one.start > at)
        .reduce((least, one) => Math.min(least, one.start), end);
      const stop = Math.min(end, next);
      if (isHole(piece)) return undefined;
      body += escapedTemplate(textOf(piece).slice(at - start, stop - start));
      at = stop;
    }
  }
  if (analysis.file.sourceCode.getCommentsInside(call as never).length > 0) return undefined;
  const types = call.typeArguments ? textAt(analysis, call.typeArguments) : '';
  return {
    safe: isSafe(bound, facts),
    fix: fixOf([{ range: call.range, text: `${tag}${types}\`${body}\`` }]),
  };
}

function tagText(analysis: Analysis, callee: TSESTree.Node, tag: string | undefined): string | undefined {
  if (tag === undefined)
    return callee.type === 'MemberExpression' && callee.optional ? undefined : textAt(analysis, callee);
  if (callee.type !== 'MemberExpression')
    return tag === '' && callee.type === 'Identifier' ? callee.name : undefined;
  if (callee.optional) return undefined;
  const receiver = textAt(analysis, callee.object);
  return tag === '' ? receiver : `${receiver}.${tag}`;
}
