import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { dialectOf, type SqlText } from '../analysis/sql-statements.ts';
import type { SqlFacts } from '../concepts/sql-execution.ts';
import { sqlStatement } from '../syntax/sql/statement.ts';
import { sqlTokens, type SqlPart } from '../syntax/sql/tokens.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { findBound, type Bound } from './sql-bound.ts';
import {
  expressionsOf,
  isHole,
  partsOf,
  placedPieces,
  textConstruction,
  textOf,
  type Placed,
  type TextConstruction,
} from './text-construction.ts';
import { existingPlaceholders, freshName, nameFor, placeholderText } from './sql-placeholder-text.ts';
import { movesFar, placeValues, type BoundValue, type TextEdit } from './sql-values.ts';
import { escapedTemplate, textAt, valueCode, writtenText } from './sql-writing.ts';

/** An edit that makes values of a statement its parameters. */
export interface BindEdit {
  /** Whether honest input gives the same result: every value stood in quotes, and so was text already. */
  readonly safe: boolean;
  readonly fix: TSESLint.ReportFixFunction;
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
  const construction = textConstruction(analysis, text);
  if (!construction) return undefined;
  const placed = placedPieces(construction.pieces);
  const parts = partsOf(placed);
  if (!isBindable(parts, facts)) return undefined;
  const bound = findBound(analysis, placed, parts, facts);
  if (!bound || bound.length === 0) return undefined;
  const moved = bound.flatMap(({ pieces }) => pieces).flatMap(({ piece }) => expressionsOf(piece));
  if (!moved.every((node) => canMove(analysis, node, construction, facts))) return undefined;
  return facts.bind === 'tag'
    ? tagEdit(analysis, construction, placed, bound, facts)
    : parameterEdit(analysis, construction, placed, parts, bound, facts);
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

/** Whether an expression gives the same at the place it is moved to. */
function canMove(
  analysis: Analysis,
  node: TSESTree.Node,
  { apart, call }: TextConstruction,
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

function parameterEdit(
  analysis: Analysis,
  construction: TextConstruction,
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
    const mark = one.kind === 'name' ? facts.identifierPlaceholder : placeholderText(style, number, name);
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

/** The text as a template of a tag that makes parameters of its holes. */
function tagEdit(
  analysis: Analysis,
  construction: TextConstruction,
  placed: readonly Placed[],
  bound: readonly Bound[],
  facts: Partial<SqlFacts>,
): BindEdit | undefined {
  const { call, container, apart } = construction;
  const callee = unwrap(call.callee);
  if (container || apart || call.arguments.length !== 1 || call.optional) return undefined;
  if (bound.some(({ kind }) => kind === 'list' || kind === 'name')) return undefined;
  const tag = tagText(analysis, callee, facts.tag);
  if (tag === undefined) return undefined;
  const dialect = dialectOf(facts);
  const parts = partsOf(placed);
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
