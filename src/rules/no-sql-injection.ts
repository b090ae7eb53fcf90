import type { TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { Context } from '../concepts/contexts.ts';
import { SCHEMA_NAMES, SQL_ESCAPERS } from '../concepts/words/sql-names.ts';
import { SqlExecution } from '../concepts/sql-execution.ts';
import type { FlowPath } from '../dataflow/taint.ts';
import {
  sqlFormsOf,
  sqlTextsOf,
  type SqlForm,
  type SqlHole,
  type SqlText,
} from '../analysis/sql-statements.ts';
import { bindSqlParameters } from '../fixes/bind-sql-parameters.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { flowEvidence } from '../rule-kit/evidence.ts';
import { flowReport, optionsSchema, type FlowReport } from '../rule-kit/options.ts';
import { report } from '../rule-kit/report.ts';
import { sqlStatement } from '../syntax/sql/statement.ts';
import type { SqlPlaceKind } from '../syntax/sql/positions.ts';

type MessageId =
  | 'taintedValue'
  | 'taintedIdentifier'
  | 'taintedFragment'
  | 'taintedStatement'
  | 'dynamicValue'
  | 'bindParameters';
type Options = readonly [{ readonly report: FlowReport }];

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

const CONTEXT: Readonly<Record<SqlPlaceKind, Context>> = {
  'quoted-value': 'sql-quoted-value',
  'partial-value': 'sql-quoted-value',
  'typed-literal': 'sql-quoted-value',
  value: 'sql-value',
  'row-count': 'sql-value',
  identifier: 'sql-identifier',
  'quoted-identifier': 'sql-identifier',
  direction: 'sql-keyword',
  fragment: 'sql-fragment',
  comment: 'sql-fragment',
};

/** A hole that must be reported. */
interface Offence {
  readonly node: TSESTree.Node;
  readonly messageId: MessageId;
  readonly evidence: FlowPath | undefined;
  /** What is put into the text. */
  readonly hole: TSESTree.Node;
  readonly form: SqlForm;
}

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
      strict: [{ report: 'dynamic' }],
      confidence: {
        taintedValue: 'tainted',
        taintedIdentifier: 'tainted',
        taintedFragment: 'tainted',
        taintedStatement: 'tainted',
        dynamicValue: 'dynamic',
        bindParameters: 'dynamic',
      },
      concepts: [SqlExecution.name],
      fixSafety: 'safe',
    },
    messages: {
      taintedValue:
        "'{{source}}', {{label}}, is put into the text of this SQL statement and can change what it does. Pass the value as a query parameter.",
      taintedIdentifier:
        "'{{source}}', {{label}}, names a part of this SQL statement and can change what it does. Choose the name from a list of constants.",
      taintedFragment:
        "'{{source}}', {{label}}, becomes a clause of this SQL statement and can change what it does. Build the clause from constants and pass values as query parameters.",
      taintedStatement:
        "'{{source}}', {{label}}, is run as SQL. Run constant statements and pass values as query parameters.",
      dynamicValue:
        "'{{value}}' is put into the text of this SQL statement. Pass the value as a query parameter.",
      bindParameters: 'Pass the values as query parameters.',
    },
    schema: optionsSchema(flowReport),
    fixable: 'code',
    hasSuggestions: true,
  },
  defaultOptions: [{ report: 'dynamic' }],
  create(context, [options]) {
    const reportsDynamic = options.report === 'dynamic';
    return {
      Program() {
        const analysis = analyze(context);
        const seen = new Set<TSESTree.Node>();
        for (const text of sqlTextsOf(analysis)) {
          const offence = findOffence(analysis, text, reportsDynamic);
          if (!offence || seen.has(offence.node)) continue;
          seen.add(offence.node);
          const { node, messageId, evidence, form, hole } = offence;
          const edit = bindSqlParameters(analysis, text, form);
          report(context, {
            node,
            messageId,
            data: evidence
              ? { source: evidence.source.text, label: evidence.source.label }
              : { value: shortened(context.sourceCode.getText(hole)) },
            evidence: flowEvidence(evidence),
            ...(edit?.safe && { fix: edit.fix }),
            ...(edit && !edit.safe && { suggest: [{ messageId: 'bindParameters', fix: edit.fix }] }),
          });
        }
      },
    };
  },
});

/** The first hole that outside data reaches; failing that, the first of unknown origin. */
function findOffence(analysis: Analysis, text: SqlText, reportsDynamic: boolean): Offence | undefined {
  let dynamic: Offence | undefined;
  for (const form of sqlFormsOf(analysis, text)) {
    const isWhole = form.parts.length === 1;
    for (const one of form.holes) {
      const { hole, place } = one;
      const taint = analysis.taintOf(hole.demand, CONTEXT[place.kind], {
        trustedNames: SQL_ESCAPERS,
      });
      const node = placeOf(form, one);
      if (taint.kind === 'tainted')
        return {
          node,
          form,
          hole: hole.node,
          evidence: taint.path,
          messageId: isWhole ? 'taintedStatement' : `tainted${SUBJECT[place.kind]}`,
        };
      if (
        taint.kind === 'dynamic' &&
        SUBJECT[place.kind] === 'Value' &&
        !isProgramsOwn(analysis, form, one)
      ) {
        dynamic ??= { node, form, hole: hole.node, evidence: undefined, messageId: 'dynamicValue' };
      }
    }
  }
  return reportsDynamic ? dynamic : undefined;
}

/** The hole where the text is written in the argument, else the argument. */
function placeOf({ shape }: SqlForm, { hole }: SqlHole): TSESTree.Node {
  const { place } = shape;
  const isInside = hole.node.range[0] >= place.range[0] && hole.node.range[1] <= place.range[1];
  return isInside ? hole.node : place;
}

/** The name of a table, a constant of another file, a change of the schema: what programs write without their users. */
function isProgramsOwn(analysis: Analysis, { parts }: SqlForm, { hole }: SqlHole): boolean {
  const text = analysis.file.sourceCode.getText(hole.node as never).replace(/\W+$/, '');
  if (SCHEMA_NAMES.test(text) || /(?:^|\.)[A-Z][A-Z0-9_]*$/.test(text)) return true;
  return sqlStatement(parts)?.parameterizable === false;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
