import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './file-analysis.ts';
import { NO_DATABASES, RAW_SQL_METHODS, SQL_FUNCTIONS, SQL_VERBS } from '../concepts/words/sql-names.ts';
import { SqlExecution, type SqlFacts } from '../concepts/sql-execution.ts';
import { ANY, demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import type { Hole, Shape } from '../dataflow/string-shape.ts';
import { isFunction, type CallNode } from '../syntax/functions.ts';
import { sqlPositions, type SqlPlace, type SqlPlaceKind } from '../syntax/sql/positions.ts';
import { looksLikeSql } from '../syntax/sql/statement.ts';
import type { SqlDialect, SqlPart } from '../syntax/sql/tokens.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** A text given to a database. */
export interface SqlText {
  readonly call: TSESTree.Node;
  /** The argument, or its property, that is the text. */
  readonly asked: Demand;
  readonly facts: Partial<SqlFacts>;
  /** Whether it is text of a statement, or a name that the library puts into one. */
  readonly role: 'query' | 'identifier';
  /** Values passed beside the text. */
  readonly parameters: readonly Demand[];
  /**
   * How the receiver is known to be a database: by where it comes from, by a name or method that nothing else has, or
   * only by what it is given.
   */
  readonly known: 'resolved' | 'named' | 'guessed';
}

/** A hole of a statement, and how the database reads it. */
export interface SqlHole {
  readonly hole: Hole;
  readonly place: SqlPlace;
}

/** One form of a statement. */
export interface SqlForm {
  readonly shape: Shape;
  readonly parts: readonly SqlPart[];
  readonly holes: readonly SqlHole[];
}

/**
 * The statements of a file: what is given to drivers, builders and mappers that tables know, then what is given to
 * methods of unknown receivers whose name and text say that they are databases.
 */
export function sqlTextsOf(analysis: Analysis): readonly SqlText[] {
  const tracked = analysis.instancesOf(SqlExecution).flatMap((instance) => {
    const { node: call, facts } = instance;
    const parameters = instance.role('parameters');
    // An API whose whole purpose is raw text needs no text to be recognised by, and neither does a name that nothing else has.
    const isNamed =
      facts.raw === true || (call.type === 'CallExpression' && RAW_SQL_METHODS.includes(memberName(call)));
    const known = !instance.convention ? 'resolved' : isNamed ? 'named' : 'guessed';
    return (['query', 'identifier'] as const).flatMap((role) =>
      instance.role(role).map((asked): SqlText => ({ call, asked, facts, role, parameters, known })),
    );
  });
  const seen = new Set(tracked.map(({ call }) => call));
  return [...tracked, ...rawTexts(analysis, seen), ...untrackedTexts(analysis, seen)];
}

/** Texts given to methods that only query builders have. */
function rawTexts(analysis: Analysis, seen: Set<TSESTree.Node>): readonly SqlText[] {
  const { file } = analysis;
  if (!RAW_SQL_METHODS.some((name) => file.sourceCode.text.includes(name))) return [];
  return RAW_SQL_METHODS.flatMap((name) => file.index.callsOf(name)).flatMap((call) => {
    if (call.type !== 'CallExpression' || seen.has(call)) return [];
    const [first] = call.arguments;
    if (!first || first.type === 'SpreadElement') return [];
    if (file.functionsOf(unwrap(call.callee), new Query()).length > 0) return [];
    seen.add(call);
    const text = /^\$|Query$/.test(memberName(call)) ? 'statement' : 'fragment';
    return [
      {
        call,
        asked: demand(first),
        facts: { raw: true, text },
        role: 'query',
        parameters: [],
        known: 'named',
      } as const,
    ];
  });
}

function memberName(call: TSESTree.CallExpression): string {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' ? (staticKey(callee) ?? '') : '';
}

const TEXT_KEYS = ['sql', 'text', 'query', 'sqlText', 'statement'];

/** A quote, and what may stand between it and the first word of a statement. */
const TEXT_START = String.raw`['"\`][\s(]*(?:--[^\n]*\n\s*|/\*[^*]{0,500}\*/\s*)?`;
/** What stands in a text where an expression follows, or its end. */
const NEXT_PART = String.raw`['"\`]|\$\{`;

let statementStarts: readonly RegExp[] | undefined;

/**
 * Beginnings of statements in quotes: a file without one gives no statement to anybody. Words that sentences begin with
 * as well count in capitals, or with the word that follows them in statements.
 */
function buildStatementStarts(): readonly RegExp[] {
  return [
    new RegExp(
      String.raw`${TEXT_START}(?:SELECT|INSERT|UPDATE|DELETE|MERGE|WITH|CREATE|ALTER|DROP|TRUNCATE|RENAME|GRANT|REVOKE|EXEC|EXECUTE|CALL|COPY|EXPLAIN|SHOW|USE|PRAGMA|ATTACH|LOCK|SET|REPLACE|MATCH|FOR)\s`,
    ),
    new RegExp(
      String.raw`${TEXT_START}(?:(?:select|grant|revoke|pragma)\s|` +
        String.raw`(?:insert|delete|merge|replace|explain|attach|lock|show)\s+(?:into|or|ignore|from|analyze|query|select|insert|update|delete|with|database|tables?|full|columns|databases|index|${NEXT_PART})|` +
        String.raw`(?:create|alter|drop|truncate|rename)\s+(?:temp|unique|materialized|or\s|table|index|view|database|schema|user|role|function|procedure|trigger|sequence|type|extension|column|${NEXT_PART})|` +
        String.raw`update\s+(?:only\s+)?[\w"\`[\].]*\s*(?:\w+\s+){0,2}(?:set\s|${NEXT_PART})|` +
        String.raw`with\s+(?:recursive\s+)?\w*\s*(?:\([^)]*\)\s*)?(?:as\s*\(|${NEXT_PART})|` +
        String.raw`call\s+[\w.]*\s*(?:\(|${NEXT_PART}))`,
      'i',
    ),
  ];
}

function untrackedTexts(analysis: Analysis, known: ReadonlySet<TSESTree.Node>): readonly SqlText[] {
  statementStarts ??= buildStatementStarts();
  if (!statementStarts.some((start) => start.test(analysis.file.sourceCode.text))) return [];
  const { index } = analysis.file;
  const methods = SQL_VERBS.flatMap((name) => index.callsOf(name)).filter(
    (call) => call.type === 'CallExpression' && unwrap(call.callee).type === 'MemberExpression',
  );
  const functions = SQL_FUNCTIONS.flatMap((name) => index.callsOf(name)).filter(
    (call) => call.type === 'CallExpression' && unwrap(call.callee).type === 'Identifier',
  );
  return [...new Set([...methods, ...functions])].flatMap((call) => {
    if (known.has(call) || call.type !== 'CallExpression') return [];
    const [first] = call.arguments;
    if (!first || first.type === 'SpreadElement') return [];
    const inner = unwrap(first);
    if (isPlainlyNone(inner) || !mayBeDatabase(analysis, call)) return [];
    const values =
      inner.type === 'ObjectExpression'
        ? inner.properties.flatMap((property) => {
            const key = property.type === 'Property' ? staticKey(property) : undefined;
            return property.type === 'Property' && key !== undefined && TEXT_KEYS.includes(key)
              ? [property.value]
              : [];
          })
        : [first];
    return values.map((value): SqlText => ({
      call,
      asked: demand(value),
      facts: { text: 'statement' },
      role: 'query',
      parameters: [],
      known: 'guessed',
    }));
  });
}

/** Whether an argument is no statement, as it is written. */
function isPlainlyNone(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return typeof node.value !== 'string' || !looksLikeSql([{ text: node.value }]);
  return isFunction(node) || node.type === 'ArrayExpression' || node.type === 'ThisExpression';
}

/** Whether nothing is known of the receiver that says it is no database. */
function mayBeDatabase(analysis: Analysis, call: CallNode): boolean {
  const { file } = analysis;
  const callee = unwrap(call.callee);
  const query = new Query();
  // A function of this file is checked where it hands the text on.
  if (file.functionsOf(callee, query).length > 0) return false;
  if (callee.type !== 'MemberExpression') return true;
  const receiver = unwrap(callee.object);
  const name =
    receiver.type === 'Identifier'
      ? receiver.name
      : receiver.type === 'MemberExpression'
        ? (staticKey(receiver) ?? '')
        : '';
  return !NO_DATABASES.has(name) && receiver.type !== 'Literal' && receiver.type !== 'NewExpression';
}

/** The forms of a text, with the holes of each and their places. Texts of unknown receivers must plainly be statements. */
export function sqlFormsOf(analysis: Analysis, text: SqlText): readonly SqlForm[] {
  const { asked, known, facts, role } = text;
  const node = unwrap(asked.node);
  const isFunctionText = asked.path.length === 0 && isFunction(node);
  if (asked.path.length === 0 && node.type === 'ObjectExpression') return [];
  if (asked.path[0] === ANY && isBuiltText(analysis, asked)) return [];
  if (facts.functions === 'only' || (facts.functions === 'too' && isFunctionText)) {
    return functionTexts(analysis, asked).flatMap((one) => formsAt(analysis, { ...text, asked: one }));
  }
  if (isFunctionText) return [];
  return formsAt(analysis, text).filter(
    ({ parts }) => known !== 'guessed' || role === 'identifier' || looksLikeSql(parts),
  );
}

/** Whether what a list may be is a text here: its characters are no statements. */
function isBuiltText(analysis: Analysis, asked: Demand): boolean {
  return analysis.shapesOf({ ...asked, path: [] }).some(({ parts }) => parts.some((part) => 'text' in part));
}

/** What functions return that a library calls for the text: `set({ name: () => "upper('…')" })`. */
function functionTexts(analysis: Analysis, asked: Demand): readonly Demand[] {
  const { file } = analysis;
  const query = new Query();
  const direct = asked.path.length === 0 ? [asked] : [];
  const origins = file
    .originsOf(asked, query)
    .flatMap((origin) => (origin.kind === 'value' ? [origin.demand] : []));
  return [...direct, ...origins].flatMap(({ node, path }) => {
    const inner = unwrap(node);
    return path.length === 0 && isFunction(inner)
      ? file.index.returnsOf(inner).map((value) => demand(value))
      : [];
  });
}

function formsAt(analysis: Analysis, { asked, facts, role }: SqlText): readonly SqlForm[] {
  return analysis.shapesOf(asked).map((shape) => {
    const holes: Hole[] = [];
    const parts = shape.parts.map((part): SqlPart => {
      if ('text' in part) return { text: part.text };
      holes.push(part.hole);
      return { hole: holes.length - 1 };
    });
    const placed = sqlPositions(parts, dialectOf(facts)).map((place): SqlHole => ({
      hole: holes[place.hole] as Hole,
      place: { ...place, kind: kindIn(place.kind, facts, role) },
    }));
    return { shape, parts, holes: placed };
  });
}

/** How the API's database reads quotes, as far as its row tells. */
export function dialectOf({ backslashEscapes, placeholder }: Partial<SqlFacts>): SqlDialect {
  if (backslashEscapes === true) return { doubleQuotes: 'text' };
  return { doubleQuotes: placeholder === '$1' ? 'identifier' : 'either' };
}

/** A name that is given as one stays one; a language with another grammar has clauses only. */
function kindIn(kind: SqlPlaceKind, { language }: Partial<SqlFacts>, role: SqlText['role']): SqlPlaceKind {
  if (role === 'identifier') return 'identifier';
  return language === undefined || language === 'cypher' || language === 'aql' ? kind : 'fragment';
}
