import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './file-analysis.ts';
import { NO_DATABASES, SQL_FUNCTIONS, SQL_VERBS } from '../concepts/words/sql-names.ts';
import { SqlExecution, type SqlFacts } from '../concepts/sql-execution.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import type { Hole, Shape } from '../dataflow/string-shape.ts';
import type { CallNode } from '../syntax/functions.ts';
import { sqlPositions, type SqlPlace } from '../syntax/sql/positions.ts';
import { looksLikeSql } from '../syntax/sql/statement.ts';
import type { SqlPart } from '../syntax/sql/tokens.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** A text given to a database. */
export interface SqlText {
  readonly call: TSESTree.Node;
  /** The argument, or its property, that is the text. */
  readonly asked: Demand;
  readonly facts: Partial<SqlFacts>;
  /** Whether the receiver is known to be a database, or only looks like one. */
  readonly tracked: boolean;
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
  const tracked = analysis.instancesOf(SqlExecution).flatMap((instance) =>
    instance.role('query').map((asked): SqlText => ({
      call: instance.node,
      asked,
      facts: instance.facts,
      tracked: !instance.convention,
    })),
  );
  const known = new Set(tracked.map(({ call }) => call));
  return [...tracked, ...untrackedTexts(analysis, known)];
}

const TEXT_KEYS = ['sql', 'text', 'query', 'sqlText', 'statement'];

/** A quote with the first word of a statement after it: a text without one gives no statement to anybody. */
const STATEMENT_START =
  /['"`][\s(]*(?:--[^\n]*\n\s*|\/\*[^*]{0,500}\*\/\s*)?(?:select|insert|update|delete|merge|with|create|alter|drop|truncate|rename|grant|revoke|exec|execute|call|copy|explain|show|use|pragma|attach|lock|set|replace|match|for)\s/i;

function untrackedTexts(analysis: Analysis, known: ReadonlySet<TSESTree.Node>): readonly SqlText[] {
  if (!STATEMENT_START.test(analysis.file.sourceCode.text)) return [];
  const { index } = analysis.file;
  const methods = SQL_VERBS.flatMap((name) => index.callsOf(name)).filter(
    (call) => call.type === 'CallExpression' && unwrap(call.callee).type === 'MemberExpression',
  );
  const functions = SQL_FUNCTIONS.flatMap((name) => index.callsOf(name)).filter(
    (call) => call.type === 'CallExpression' && unwrap(call.callee).type === 'Identifier',
  );
  return [...new Set([...methods, ...functions])].flatMap((call) => {
    if (known.has(call) || call.type !== 'CallExpression' || !mayBeDatabase(analysis, call)) return [];
    const [first] = call.arguments;
    if (!first || first.type === 'SpreadElement') return [];
    const inner = unwrap(first);
    const values =
      inner.type === 'ObjectExpression'
        ? inner.properties.flatMap((property) => {
            const key = property.type === 'Property' ? staticKey(property) : undefined;
            return property.type === 'Property' && key !== undefined && TEXT_KEYS.includes(key)
              ? [property.value]
              : [];
          })
        : [first];
    return values.map((value): SqlText => ({ call, asked: demand(value), facts: {}, tracked: false }));
  });
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
export function sqlFormsOf(analysis: Analysis, { asked, tracked }: SqlText): readonly SqlForm[] {
  if (asked.path.length === 0 && unwrap(asked.node).type === 'ObjectExpression') return [];
  return analysis.shapesOf(asked).flatMap((shape) => {
    const holes: Hole[] = [];
    const parts = shape.parts.map((part): SqlPart => {
      if ('text' in part) return { text: part.text };
      holes.push(part.hole);
      return { hole: holes.length - 1 };
    });
    if (!tracked && !looksLikeSql(parts)) return [];
    const placed = sqlPositions(parts).map((place): SqlHole => ({ hole: holes[place.hole] as Hole, place }));
    return [{ shape, parts, holes: placed }];
  });
}
