import { DocumentQuery } from '../concepts/document-query.ts';
import { filterValues, scriptTexts, untrackedSearches } from '../families/document-queries.ts';
import { createFlowRule, sink } from '../rule-kit/create-flow-rule.ts';
import type { Edits } from '../rule-kit/report.ts';

type MessageId = 'taintedFilter' | 'taintedScript' | 'dynamicScript' | 'compareText' | 'compareValue';

export default createFlowRule<MessageId>({
  name: 'no-nosql-injection',
  meta: {
    docs: {
      description: 'Disallow filters of document stores into which others can put operators or scripts',
      cwe: ['CWE-943'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'high',
      securitySeverity: 8.8,
      recommended: true,
      strict: [{ report: 'dynamic' }],
      fixSafety: 'review',
    },
    messages: {
      taintedFilter:
        "'{{source}}', {{label}}, can be an object such as '{ $ne: null }', and then matches what it should not. Compare with a text: 'String(…)'.",
      taintedScript:
        "'{{source}}', {{label}}, becomes part of a script that the database runs. Use operators of the filter in its place.",
      dynamicScript:
        "'{{value}}' becomes part of a script that the database runs. Use operators of the filter in its place.",
      compareText: 'Make it a text.',
      compareValue: "Compare with '$eq', which takes any value as it is.",
    },
    hasSuggestions: true,
  },
  sinks: [
    sink(DocumentQuery, 'filter', {
      context: 'filter-structure',
      kinds: ['structure'],
      tainted: 'taintedFilter',
      values: filterValues,
      untracked: untrackedSearches,
      edits: ({ hole }, analysis): Edits<MessageId> | undefined => {
        const { node } = hole;
        const { parent } = node;
        // A whole filter, or one that is spread, is no single value.
        if (parent?.type !== 'Property' || parent.value !== node || parent.shorthand) return undefined;
        const text = analysis.file.sourceCode.getText(node as never);
        return {
          suggest: [
            { messageId: 'compareText', fix: (fixer) => fixer.replaceText(node as never, `String(${text})`) },
            {
              messageId: 'compareValue',
              fix: (fixer) => fixer.replaceText(node as never, `{ $eq: ${text} }`),
            },
          ],
        };
      },
    }),
    sink(DocumentQuery, 'code', {
      grammar: (parts) =>
        parts.flatMap((part) => ('hole' in part ? [{ hole: part.hole, kind: 'code' as const }] : [])),
      places: { code: { context: 'code', tainted: 'taintedScript', dynamic: 'dynamicScript' } },
      whole: { context: 'code', tainted: 'taintedScript' },
      values: scriptTexts,
      untracked: untrackedSearches,
    }),
  ],
});
