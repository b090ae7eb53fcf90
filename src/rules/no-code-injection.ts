import { CodeEvaluation } from '../concepts/code-evaluation.ts';
import { createFlowRule, sink, type FlowPlace } from '../rule-kit/create-flow-rule.ts';
import type { TextPart } from '../syntax/text-part.ts';

type MessageId = 'taintedCode' | 'dynamicCode';

const place: FlowPlace<MessageId> = { context: 'code', tainted: 'taintedCode', dynamic: 'dynamicCode' };

/** Every hole of a text that is compiled is code. */
function codePositions(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: 'code' }[] {
  return parts.flatMap((part) => ('hole' in part ? [{ hole: part.hole, kind: 'code' as const }] : []));
}

export default createFlowRule({
  name: 'no-code-injection',
  meta: {
    docs: {
      description: 'Disallow code that is compiled from values which others can choose',
      cwe: ['CWE-94', 'CWE-95'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'high',
      securitySeverity: 9.8,
      recommended: true,
      strict: [{ report: 'dynamic' }],
    },
    messages: {
      taintedCode:
        "'{{source}}', {{label}}, becomes code that '{{sink}}' runs with all rights of this program. Parse the data, or choose the function to call from a list.",
      dynamicCode:
        "'{{value}}' becomes code that '{{sink}}' runs with all rights of this program. Parse the data, or choose the function to call from a list.",
    },
  },
  report: 'dynamic',
  sinks: [
    sink(CodeEvaluation, 'code', {
      ...place,
      when: ({ takesFunctions, isolated }) => !takesFunctions && !isolated,
    }),
    // What is given to a timer is a function nearly always: only a text that is built is seen to be none.
    sink(CodeEvaluation, 'code', {
      grammar: codePositions,
      places: { code: place },
      whole: { context: 'code', tainted: 'taintedCode' },
      when: ({ takesFunctions }) => takesFunctions === true,
    }),
    sink(CodeEvaluation, 'parameters', { context: 'code', tainted: 'taintedCode' }),
  ],
});
