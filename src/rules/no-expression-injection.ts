import { ExpressionEvaluation } from '../concepts/expression-evaluation.ts';
import { powerOf, type Evaluation } from '../families/expressions.ts';
import { whereWritten } from '../families/option-values.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { createFlowRule, sink } from '../rule-kit/create-flow-rule.ts';

/** The expression of a call where a crafted one does this. */
function expressionWhere(power: ReturnType<typeof powerOf>) {
  return (evaluation: Evaluation, analysis: Analysis) =>
    powerOf(evaluation, analysis) === power ? whereWritten(evaluation.role('expression'), analysis) : [];
}

export default createFlowRule({
  name: 'no-expression-injection',
  meta: {
    docs: {
      description: 'Disallow formulas, paths and filters that others can choose where they are evaluated',
      cwe: ['CWE-917', 'CWE-95'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'medium',
      securitySeverity: 8.1,
      recommended: true,
      strict: [],
    },
    messages: {
      codeExpression:
        "'{{source}}', {{label}}, becomes part of what '{{sink}}' turns into code of this program. Keep the expression constant, and give it the value as data.",
      taintedExpression:
        "'{{source}}', {{label}}, becomes part of an expression that '{{sink}}' evaluates: it can call every function and read all data there, and take as long as it likes. Keep the expression constant, and give it the value as data.",
    },
  },
  sinks: [
    sink(ExpressionEvaluation, 'expression', {
      context: 'expression',
      tainted: 'codeExpression',
      values: expressionWhere('code'),
    }),
    sink(ExpressionEvaluation, 'expression', {
      context: 'expression',
      tainted: 'taintedExpression',
      values: expressionWhere('data'),
    }),
  ],
});
