import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { SqlFacts } from '../concepts/sql-execution.ts';
import type { SqlForm, SqlHole, SqlText } from '../analysis/sql-statements.ts';
import { isFunction } from '../syntax/functions.ts';
import { sqlStatement } from '../syntax/sql/statement.ts';
import { sqlTokens } from '../syntax/sql/tokens.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** An edit that makes values of a statement its parameters. */
export interface BindEdit {
  /** Whether honest input gives the same result: every value stood alone in quotes, and so was text already. */
  readonly safe: boolean;
  readonly fix: TSESLint.ReportFixFunction;
}

/**
 * Turns the holes of a statement into placeholders and passes their values beside it, by the facts of the API's row.
 *
 * Undefined where that cannot be shown to keep the statement's meaning: a hole that is no value, a statement whose
 * values cannot be bound, several statements, an open quote, a text that is not written in one place, placeholders or
 * parameters that are there already and are not a plain list.
 */
export function bindSqlParameters(analysis: Analysis, text: SqlText, form: SqlForm): BindEdit | undefined {
  const { call, asked, facts } = text;
  if (!text.tracked || call.type !== 'CallExpression' || asked.path.length > 0 || facts.text !== 'statement')
    return undefined;
  const construction = unwrap(asked.node);
  if (construction !== call.arguments[0] || !isOneConstruction(construction, form)) return undefined;
  const statement = sqlStatement(form.parts);
  if (!statement?.parameterizable || !statement.single || !statement.complete) return undefined;
  if (!form.holes.every(({ place }) => place.kind === 'quoted-value' || place.kind === 'value'))
    return undefined;
  const tokens = sqlTokens(form.parts);
  if (tokens.some(({ kind }) => kind === 'placeholder' || kind === 'comment')) return undefined;
  const { sourceCode } = analysis.file;
  if (sourceCode.getCommentsInside(call as never).length > 0) return undefined;
  if (form.holes.some(({ hole }) => hasEffects(hole.node))) return undefined;
  const values = form.holes.map(({ hole }) => sourceCode.getText(hole.node as never));
  const written = rewritten(form, facts);
  const insertion = written === undefined ? undefined : placeForValues(call, facts, values);
  if (written === undefined || !insertion) return undefined;
  return {
    safe: form.holes.every(({ place }) => place.kind === 'quoted-value'),
    fix: (fixer) => [
      fixer.replaceText(construction as never, written),
      insertion.at === 'argument'
        ? fixer.insertTextAfter(call.arguments[0] as never, insertion.text)
        : fixer.insertTextBeforeRange([insertion.offset, insertion.offset], insertion.text),
    ],
  };
}

/** Whether every part of the form is written in the construction itself. */
function isOneConstruction(node: TSESTree.Node, form: SqlForm): boolean {
  if (node.type !== 'TemplateLiteral' && node.type !== 'BinaryExpression') return false;
  return form.shape.parts.every((part) => {
    const inner = 'text' in part ? part.node : part.hole.node;
    return inner.range[0] >= node.range[0] && inner.range[1] <= node.range[1];
  });
}

/** What would run at another time, or twice, if it were moved. */
function hasEffects(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'AwaitExpression':
    case 'YieldExpression':
    case 'AssignmentExpression':
    case 'UpdateExpression':
      return true;
    default:
      return false;
  }
}

/** The statement with placeholders, as a literal; quotes around a hole go with it. */
function rewritten(form: SqlForm, facts: Partial<SqlFacts>): string | undefined {
  const texts = form.parts.map((part) => ('text' in part ? part.text : undefined));
  const byHole = new Map(form.holes.map((one: SqlHole, at) => [one.place.hole, { ...one, at }]));
  let sql = '';
  let cutsQuote = false;
  for (const [at, part] of form.parts.entries()) {
    if ('text' in part) {
      let { text } = part;
      if (cutsQuote) text = text.slice(1);
      const next = form.parts[at + 1];
      cutsQuote =
        next !== undefined && 'hole' in next && byHole.get(next.hole)?.place.kind === 'quoted-value';
      sql += cutsQuote ? text.slice(0, -1) : text;
    } else {
      const placeholder = placeholderOf(facts, byHole.get(part.hole)?.at ?? 0);
      if (placeholder === undefined) return undefined;
      sql += placeholder;
    }
  }
  if (texts.length === 0) return undefined;
  if (sql.includes('\n') || (sql.includes("'") && sql.includes('"')) || sql.includes('\\'))
    return `\`${sql.replace(/[\\`]|\$\{/g, '\\$&')}\``;
  return sql.includes("'") ? `"${sql}"` : `'${sql}'`;
}

function placeholderOf({ placeholder }: Partial<SqlFacts>, index: number): string | undefined {
  switch (placeholder) {
    case '?':
      return '?';
    case '$1':
      return `$${index + 1}`;
    case ':1':
      return `:${index + 1}`;
    default:
      return undefined;
  }
}

type Insertion =
  | { readonly at: 'argument'; readonly text: string }
  | { readonly at: 'offset'; readonly offset: number; readonly text: string };

function placeForValues(
  call: TSESTree.CallExpression,
  { bind }: Partial<SqlFacts>,
  values: readonly string[],
): Insertion | undefined {
  const [, second] = call.arguments;
  switch (bind) {
    case 'list':
      // A callback may follow; parameters that are there already are left to the author.
      return !second || isFunction(unwrap(second))
        ? { at: 'argument', text: `, [${values.join(', ')}]` }
        : undefined;
    case 'arguments':
      return second ? undefined : { at: 'argument', text: `, ${values.join(', ')}` };
    case 'statement':
      return second ? undefined : inStatementCall(call, values);
    case 'bind-call':
      return second
        ? undefined
        : { at: 'offset', offset: call.range[1], text: `.bind(${values.join(', ')})` };
    default:
      return undefined;
  }
}

/** `prepare(text).get()`: values go to the call that runs the statement. */
function inStatementCall(call: TSESTree.CallExpression, values: readonly string[]): Insertion | undefined {
  const member = call.parent;
  if (member.type !== 'MemberExpression' || member.object !== call) return undefined;
  if (!['run', 'get', 'all', 'iterate'].includes(staticKey(member) ?? '')) return undefined;
  const run = member.parent;
  if (run.type !== 'CallExpression' || run.callee !== member || run.arguments.length > 0) return undefined;
  return { at: 'offset', offset: run.range[1] - 1, text: values.join(', ') };
}
