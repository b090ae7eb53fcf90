import type { Context } from '../concepts/contexts.ts';
import { SCHEMA_NAMES, SQL_NUMBERS, SQL_PIECES } from '../concepts/words/sql-names.ts';
import { sqlStatement } from '../syntax/sql/statement.ts';
import type { SqlPlaceKind } from '../syntax/sql/positions.ts';
import type { Analysis } from './file-analysis.ts';
import { dialectOf, type SqlForm, type SqlHole, type SqlText } from './sql-statements.ts';

/** What a value's text is read as at each place of a statement. */
export const CONTEXT_OF_PLACE: Readonly<Record<SqlPlaceKind, Context>> = {
  'quoted-value': 'sql-quoted-value',
  'partial-value': 'sql-quoted-value',
  'typed-literal': 'sql-quoted-value',
  value: 'sql-value',
  'row-count': 'sql-value',
  identifier: 'sql-identifier',
  'quoted-identifier': 'sql-quoted-identifier',
  direction: 'sql-keyword',
  fragment: 'sql-fragment',
  comment: 'sql-fragment',
};

/**
 * Whether a value of unknown origin is most likely one that the program, and not its user, writes into a statement: the
 * name of a table, a constant of another file, a piece of SQL or a list of placeholders, a number of rows or days, and
 * anything in a statement that sets up the database.
 */
export function isProgramsOwn(
  analysis: Analysis,
  { facts }: SqlText,
  { parts }: SqlForm,
  { hole, place }: SqlHole,
): boolean {
  const text = analysis.file.sourceCode
    .getText(hole.node as never)
    .replace(/\.(?:join|toString|trim|map|get)\([^)]*\)$/, '')
    .replace(/\([^()]*\)$/, '')
    .replace(/\W+$/, '');
  if (SCHEMA_NAMES.test(text) || /(?:^|\.)[A-Z][A-Z0-9_]*$/.test(text)) return true;
  if (place.kind === 'value' && SQL_PIECES.test(text)) return true;
  if ((place.kind === 'row-count' || place.kind === 'typed-literal') && SQL_NUMBERS.test(text)) return true;
  return facts.text !== 'fragment' && sqlStatement(parts, dialectOf(facts))?.administrative === true;
}
