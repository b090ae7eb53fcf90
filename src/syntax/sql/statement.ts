import { HOLE, joinedText, sqlTokens, STANDARD_SQL, type SqlDialect, type SqlPart } from './tokens.ts';

/** What kind of statement a text is. */
export interface SqlStatement {
  /** Its verb in upper case: of the statement after `WITH …` too. */
  readonly verb: string;
  /** Whether nothing follows a `;`. */
  readonly single: boolean;
  /** Whether every quote and comment has its end. */
  readonly complete: boolean;
  /** Whether values of it can be parameters. */
  readonly parameterizable: boolean;
  /** Whether it defines or sets up something, rather than asking for or changing data. */
  readonly administrative: boolean;
}

const ADMINISTRATIVE = new Set(
  (
    'CREATE ALTER DROP TRUNCATE RENAME GRANT REVOKE COMMENT SET RESET SHOW USE PRAGMA VACUUM ANALYZE REINDEX ' +
    'ATTACH DETACH LOCK UNLOCK LISTEN NOTIFY UNLISTEN COPY REFRESH CLUSTER BEGIN START COMMIT ROLLBACK SAVEPOINT ' +
    'RELEASE DECLARE FETCH CLOSE PREPARE DEALLOCATE DISCARD DO SECURITY IMPORT KILL FLUSH OPTIMIZE CHECKPOINT'
  ).split(' '),
);

const WITH_PARAMETERS = new Set([
  'SELECT',
  'INSERT',
  'UPDATE',
  'DELETE',
  'REPLACE',
  'MERGE',
  'CALL',
  'VALUES',
  'WITH',
]);

/** Reads a text as a statement; undefined where it does not begin with a word. */
export function sqlStatement(
  parts: readonly SqlPart[],
  dialect: SqlDialect = STANDARD_SQL,
): SqlStatement | undefined {
  const tokens = sqlTokens(parts, dialect).filter(
    (token) => token.kind !== 'comment' || token.holes.length > 0 || !token.closed,
  );
  const first = tokens.find((token) => token.text !== '(');
  if (first?.kind !== 'word') return undefined;
  const end = tokens.findIndex((token) => token.text === ';');
  const verb = first.text.toUpperCase();
  return {
    verb,
    single: end < 0 || end === tokens.length - 1,
    complete: tokens.every((token) => token.closed),
    parameterizable: WITH_PARAMETERS.has(verb),
    administrative: ADMINISTRATIVE.has(verb),
  };
}

const IDENTIFIER = String.raw`[\w"\`\[\].$\uE000]`;
/** Beginnings that are statements in whatever case they are written. */
const STATEMENTS: readonly RegExp[] = [
  /^INSERT\s+(?:OR\s+\w+\s+|IGNORE\s+)?INTO\b/i,
  /^REPLACE\s+INTO\b/i,
  new RegExp(
    String.raw`^UPDATE\s+(?:ONLY\s+)?${IDENTIFIER}+(?:\s+(?:AS\s+)?\w+)?\s+SET\s+${IDENTIFIER}+\s*=`,
    'i',
  ),
  new RegExp(String.raw`^DELETE\s+FROM\s+${IDENTIFIER}+\s*(?:$|;|WHERE\b|USING\b|RETURNING\b|\uE000)`, 'i'),
  /^MERGE\s+INTO\b/i,
  /^WITH\s+(?:RECURSIVE\s+)?\w+\s*(?:\([^)]*\)\s*)?AS\s*\(/i,
  /^(?:CREATE|ALTER|DROP|TRUNCATE|RENAME)\s+(?:(?:TEMP|TEMPORARY|UNIQUE|MATERIALIZED|OR\s+REPLACE)\s+)*(?:TABLE|INDEX|VIEW|DATABASE|SCHEMA|USER|ROLE|FUNCTION|PROCEDURE|TRIGGER|SEQUENCE|TYPE|EXTENSION|COLUMN)\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?["`[\w\uE000]/i,
  /^(?:GRANT|REVOKE)\s+[\w\s,\uE000]+?\s+(?:ON|TO|FROM)\s/,
  /^EXEC(?:UTE)?\s+[\w.@[\]\uE000]+(?:\s+@|\s*$|\s+'|\s+\uE000)/,
  /^CALL\s+[\w.]+\s*\(/i,
  /^COPY\s+[\w."(\uE000][^]*\s(?:FROM|TO)\s/,
  /^EXPLAIN\s+(?:ANALYZE\s+|QUERY\s+PLAN\s+)?(?:SELECT|INSERT|UPDATE|DELETE|WITH)\b/i,
  /^SHOW\s+(?:FULL\s+)?(?:TABLES|COLUMNS|DATABASES|INDEX)\b/i,
  /^USE\s+[`\uE000]/,
  /^PRAGMA\s+[\w\uE000]/i,
  /^ATTACH\s+DATABASE\b/i,
  /^LOCK\s+TABLES?\b/i,
  /^SET\s+(?:SESSION|LOCAL|ROLE|search_path)\b/,
  /^MATCH\s*\([^]*\bRETURN\b/,
  /^FOR\s+\w+\s+IN\s[^]*\bRETURN\b/,
];

/**
 * Whether a text is plainly a statement and no sentence that begins with the same word: "Select a file from the list",
 * "update your profile" are none.
 */
export function looksLikeSql(parts: readonly SqlPart[]): boolean {
  const text = joinedText(parts)
    .slice(0, 4000)
    .replace(/^[\s(]*(?:--[^\n]*\n\s*|\/\*[^]*?\*\/\s*)*/, '');
  if (/^SELECT\b/i.test(text)) return isSelect(text);
  return STATEMENTS.some((pattern) => pattern.test(text));
}

function isSelect(text: string): boolean {
  const upper = text.startsWith('SELECT');
  if (/^select\s+(?:distinct\s+)?(?:\*|count\s*\(|[\w.]+\s*\(|[\w".`]+\s*,)/i.test(text)) return true;
  if (!/\bfrom\b/i.test(text)) return upper && (text.includes(HOLE) || text.length < 7);
  if (upper) return true;
  // Lower case: a sentence has no list of columns, no comparison and no second clause.
  return /^select\s+[\w".`\uE000]+\s+from\s+[\w".`\uE000]+(?:\s*$|\s*;|\s+(?:where|order\s+by|group\s+by|limit|join|inner|left|as)\b)/i.test(
    text,
  );
}
