import { XpathEvaluation } from '../concepts/xpath-evaluation.ts';
import { whereWritten } from '../families/option-values.ts';
import { createFlowRule, sink } from '../rule-kit/create-flow-rule.ts';
import { quotedHoles } from '../syntax/quoted-holes.ts';
import type { TextPart } from '../syntax/text-part.ts';

/** Functions of a project that are taken to write a value as a text of XPath, or to refuse what cannot be one. */
const ESCAPERS = /xpath_?(?:escape|quote|literal|string)|^(?:escape|quote|sanitize)\w*xpath/i;

/** In which quotes of an expression its values stand. */
function places(parts: readonly TextPart[]) {
  return quotedHoles(parts, { quotes: ["'", '"'] }).map(({ hole, quote }) => ({
    hole,
    kind:
      quote === undefined ? ('outside' as const) : quote === "'" ? ('single' as const) : ('double' as const),
  }));
}

export default createFlowRule({
  name: 'no-xpath-injection',
  meta: {
    docs: {
      description: 'Disallow XPath and XQuery expressions into which others can write',
      cwe: ['CWE-643', 'CWE-652'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'high',
      securitySeverity: 8.1,
      recommended: true,
      strict: [],
    },
    messages: {
      taintedExpression:
        "'{{source}}', {{label}}, becomes part of an expression that '{{sink}}' evaluates, and chooses what of the document it finds. Keep the expression constant, and give it the value as a variable.",
      taintedText:
        "'{{source}}', {{label}}, stands in quotes of an expression that '{{sink}}' evaluates: a quote in it ends the text, and no escape prevents that. Keep the expression constant, and give it the value as a variable.",
    },
  },
  sinks: [
    sink(XpathEvaluation, 'expression', {
      grammar: places,
      places: {
        outside: { context: 'xpath', tainted: 'taintedExpression' },
        single: { context: 'xpath-single-quoted', tainted: 'taintedText' },
        double: { context: 'xpath-double-quoted', tainted: 'taintedText' },
      },
      whole: { context: 'xpath', tainted: 'taintedExpression' },
      values: (evaluation, analysis) => whereWritten(evaluation.role('expression'), analysis),
      trustedNames: ESCAPERS,
    }),
  ],
});
