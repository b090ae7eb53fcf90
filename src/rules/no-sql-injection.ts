import type { TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { isEscapedByHand } from '../analysis/sql-escaping.ts';
import { CONTEXT_OF_PLACE, isProgramsOwn } from '../analysis/sql-holes.ts';
import { objectParameter, quotedPlaceholder } from '../analysis/sql-placeholders.ts';
import {
  sqlFormsOf,
  sqlTextsOf,
  type SqlForm,
  type SqlHole,
  type SqlText,
} from '../analysis/sql-statements.ts';
import { SQL_ESCAPERS } from '../concepts/words/sql-names.ts';
import { SqlExecution, type SqlFacts } from '../concepts/sql-execution.ts';
import type { FlowPath } from '../dataflow/taint.ts';
import { bindSqlParameters } from '../fixes/bind-sql-parameters.ts';
import { constrainSqlHole } from '../fixes/constrain-sql-hole.ts';
import { unquotePlaceholder } from '../fixes/unquote-placeholder.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { flowEvidence } from '../rule-kit/evidence.ts';
import { flowReport, optionsSchema, type FlowReport } from '../rule-kit/options.ts';
import { report, type Finding } from '../rule-kit/report.ts';
import type { SqlPlaceKind } from '../syntax/sql/positions.ts';

type MessageId =
  | 'taintedValue'
  | 'taintedIdentifier'
  | 'taintedFragment'
  | 'taintedStatement'
  | 'escapedByHand'
  | 'dynamicValue'
  | 'quotedPlaceholder'
  | 'objectParameter'
  | 'bindParameters'
  | 'chooseDirection'
  | 'convertToNumber';
type Options = readonly [{ readonly report?: FlowReport; readonly objectParameters?: boolean }];

/** What is said of a hole, by its place. */
const SUBJECT: Readonly<Record<SqlPlaceKind, 'Value' | 'Identifier' | 'Fragment'>> = {
  'quoted-value': 'Value',
  'partial-value': 'Value',
  'typed-literal': 'Value',
  value: 'Value',
  'row-count': 'Value',
  identifier: 'Identifier',
  'quoted-identifier': 'Identifier',
  direction: 'Identifier',
  fragment: 'Fragment',
  comment: 'Fragment',
};

/** What the text is, in words. */
const LANGUAGES: Readonly<Record<SqlFacts['language'], string>> = {
  cypher: 'Cypher query',
  aql: 'AQL query',
  dynamodb: 'DynamoDB expression',
  postgrest: 'PostgREST filter',
  javascript: 'script that the database runs',
  realm: 'Realm query',
};

export default createRule<MessageId, Options>({
  name: 'no-sql-injection',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow SQL built from values that can change what the statement does',
      cwe: ['CWE-89', 'CWE-564', 'CWE-943'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'high',
      securitySeverity: 9.3,
      recommended: true,
      strict: [{ report: 'dynamic', objectParameters: true }],
      confidence: {
        taintedValue: 'tainted',
        taintedIdentifier: 'tainted',
        taintedFragment: 'tainted',
        taintedStatement: 'tainted',
        escapedByHand: 'tainted',
        dynamicValue: 'dynamic',
        quotedPlaceholder: 'certain',
        objectParameter: 'tainted',
        bindParameters: 'dynamic',
        chooseDirection: 'dynamic',
        convertToNumber: 'dynamic',
      },
      concepts: [SqlExecution.name],
      fixSafety: 'safe',
    },
    messages: {
      taintedValue:
        "'{{source}}', {{label}}, is put into the text of this {{language}}{{where}} and can change what it does. Pass the value as a query parameter.",
      taintedIdentifier:
        "'{{source}}', {{label}}, names a part of this {{language}}{{where}} and can change what it does. Choose the name from a list of constants.",
      taintedFragment:
        "'{{source}}', {{label}}, becomes a clause of this {{language}}{{where}} and can change what it does. Build the clause from constants and pass values as query parameters.",
      taintedStatement:
        "'{{source}}', {{label}}, is run as {{language}}{{where}}. Run constant statements and pass values as query parameters.",
      escapedByHand:
        "'{{source}}', {{label}}, is put into the text of this {{language}}{{where}} after escaping by hand, which does not cover every way out of a literal. Pass the value as a query parameter.",
      dynamicValue:
        "'{{value}}' is put into the text of this {{language}}{{where}}, where it is read as a part of it. Pass the value as a query parameter.",
      quotedPlaceholder:
        'The placeholder {{placeholder}} stands in quotes, and the driver adds quotes of its own: the value ends the literal and is read as SQL. Remove the quotes.',
      objectParameter:
        "'{{source}}', {{label}}, may be an object, of which the driver makes an assignment in place of this value: the comparison is then always true. Pass 'String(…)' of it.",
      bindParameters: 'Pass the values as query parameters.',
      chooseDirection: 'Choose between the two directions there are.',
      convertToNumber: 'Convert the value to a number.',
    },
    schema: optionsSchema({
      ...flowReport,
      objectParameters: {
        type: 'boolean',
        description:
          'Whether parts of a request that may be objects are reported where a driver would expand them: passed as parameters of `mysql` without being made a text.',
      },
    }),
    fixable: 'code',
    hasSuggestions: true,
  },
  defaultOptions: [{ report: 'dynamic', objectParameters: false }],
  create(context, [{ report: level, objectParameters }]) {
    return {
      Program() {
        const analysis = analyze(context);
        // One finding a call; where a function is handed its text, one a caller.
        const seen = new Set<TSESTree.Node>();
        for (const text of sqlTextsOf(analysis)) {
          for (const [place, forms] of byPlace(sqlFormsOf(analysis, text))) {
            const key = isInside(place, text.call) ? text.call : place;
            const finding =
              injectionIn(analysis, text, forms, level === 'dynamic') ??
              misplacedIn(analysis, text, forms) ??
              (objectParameters === true ? expandedIn(analysis, text, forms) : undefined);
            if (!finding || seen.has(key) || seen.has(finding.node)) continue;
            seen.add(key).add(finding.node);
            report(context, finding);
          }
        }
      },
    };
  },
});

/** A hole that must be reported. */
interface Offence {
  readonly form: SqlForm;
  readonly hole: SqlHole;
  readonly messageId: MessageId;
  readonly evidence: FlowPath | undefined;
}

/** The first hole that outside data reaches; failing that, the first of unknown origin. */
function injectionIn(
  analysis: Analysis,
  text: SqlText,
  forms: readonly SqlForm[],
  reportsDynamic: boolean,
): Finding<MessageId> | undefined {
  let dynamic: Offence | undefined;
  for (const form of forms) {
    for (const hole of form.holes) {
      const taint = analysis.taintOf(hole.hole.demand, CONTEXT_OF_PLACE[hole.place.kind], {
        trustedNames: SQL_ESCAPERS,
      });
      if (taint.kind === 'tainted') {
        const messageId = messageFor(analysis, text, form, hole);
        return findingOf(analysis, text, { form, hole, messageId, evidence: taint.path });
      }
      if (dynamic || taint.kind !== 'dynamic' || SUBJECT[hole.place.kind] !== 'Value') continue;
      if (isProgramsOwn(analysis, text, form, hole) || isDoubledQuote(analysis, text, hole)) continue;
      dynamic = { form, hole, messageId: 'dynamicValue', evidence: undefined };
    }
  }
  return dynamic && reportsDynamic ? findingOf(analysis, text, dynamic) : undefined;
}

function messageFor(analysis: Analysis, { facts }: SqlText, form: SqlForm, hole: SqlHole): MessageId {
  const subject = SUBJECT[hole.place.kind];
  if (form.parts.length === 1 && facts.text === 'statement') return 'taintedStatement';
  if (subject === 'Value' && isEscapedByHand(analysis, hole.hole.demand)) return 'escapedByHand';
  return `tainted${subject}`;
}

/** Doubled quotes hold where a backslash means nothing, and a value of unknown origin is given the benefit of that. */
function isDoubledQuote(analysis: Analysis, { facts }: SqlText, { hole, place }: SqlHole): boolean {
  const isQuoted = place.kind === 'quoted-value' || place.kind === 'partial-value';
  return isQuoted && facts.backslashEscapes !== true && isEscapedByHand(analysis, hole.demand);
}

function findingOf(
  analysis: Analysis,
  text: SqlText,
  { form, hole, messageId, evidence }: Offence,
): Finding<MessageId> {
  const language = text.facts.language === undefined ? 'SQL statement' : LANGUAGES[text.facts.language];
  const edit = bindSqlParameters(analysis, text);
  const constrained = edit ? undefined : constrainSqlHole(analysis, hole);
  const suggestion = edit
    ? edit.safe
      ? undefined
      : ({ messageId: 'bindParameters', fix: edit.fix } as const)
    : constrained;
  const node = placeOf(form, hole);
  const value = hole.hole.node;
  return {
    node,
    messageId,
    data: {
      ...(evidence
        ? { source: evidence.source.text, label: evidence.source.label }
        : { value: shortened(analysis.file.sourceCode.getText(value as never)) }),
      language: messageId === 'taintedStatement' && language === 'SQL statement' ? 'SQL' : language,
      // A text that is built above the call is found by its line.
      where: value.loc.start.line === node.loc.start.line ? '' : ` (line ${value.loc.start.line})`,
    },
    evidence: flowEvidence(evidence, text.call),
    ...(edit?.safe && { fix: edit.fix }),
    ...(suggestion && { suggest: [suggestion] }),
  };
}

function byPlace(forms: readonly SqlForm[]): ReadonlyMap<TSESTree.Node, readonly SqlForm[]> {
  const groups = new Map<TSESTree.Node, SqlForm[]>();
  for (const form of forms) {
    const group = groups.get(form.shape.place);
    if (group) group.push(form);
    else groups.set(form.shape.place, [form]);
  }
  return groups;
}

/** The hole where the text is written in the argument, else the argument. */
function placeOf({ shape }: SqlForm, { hole }: SqlHole): TSESTree.Node {
  return isInside(hole.node, shape.place) ? hole.node : shape.place;
}

function isInside(inner: TSESTree.Node, outer: TSESTree.Node): boolean {
  return inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];
}

/** A placeholder that a formatter fills inside quotes. */
function misplacedIn(
  analysis: Analysis,
  text: SqlText,
  forms: readonly SqlForm[],
): Finding<MessageId> | undefined {
  for (const form of forms) {
    const found = quotedPlaceholder(text, form);
    if (!found) continue;
    return {
      node: found.node,
      messageId: 'quotedPlaceholder',
      data: { placeholder: found.text },
      evidence: { kind: 'constant', node: found.node },
      fix: unquotePlaceholder(analysis, found),
    };
  }
  return undefined;
}

/** A part of the request that a driver makes assignments of. */
function expandedIn(
  analysis: Analysis,
  text: SqlText,
  forms: readonly SqlForm[],
): Finding<MessageId> | undefined {
  for (const form of forms) {
    const found = objectParameter(analysis, text, form);
    if (!found) continue;
    const { source } = found.path;
    return {
      node: found.value.node,
      messageId: 'objectParameter',
      data: { source: source.text, label: source.label },
      evidence: flowEvidence(found.path, text.call),
    };
  }
  return undefined;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
