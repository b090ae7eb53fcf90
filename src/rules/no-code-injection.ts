import { CodeEvaluation, type CodeFacts } from '../concepts/code-evaluation.ts';
import { unnamedEvaluations } from '../families/code-texts.ts';
import { whereWritten } from '../families/option-values.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { replaceEvaluation } from '../fixes/replace-evaluation.ts';
import { createFlowRule, sink, type Arrival, type FlowPlace } from '../rule-kit/create-flow-rule.ts';
import type { Edits } from '../rule-kit/report.ts';
import { hostPositions } from '../syntax/address-positions.ts';
import { codePositions } from '../syntax/code-positions.ts';

type MessageId = 'taintedCode' | 'dynamicCode' | 'taintedScript' | 'parseData' | 'readMember';

const code: FlowPlace<MessageId> = { context: 'code', tainted: 'taintedCode', dynamic: 'dynamicCode' };
/** Between quotes of the code, where a value that is escaped does no harm, and one that is written as JSON may. */
const string: FlowPlace<MessageId> = { ...code, context: 'code-string' };

function editsOf({ instance, shape }: Arrival<CodeFacts>, analysis: Analysis): Edits<MessageId> | undefined {
  const found = replaceEvaluation(instance.node, instance.facts, shape, analysis);
  const messageId = found?.kind === 'parse' ? 'parseData' : 'readMember';
  return found && { suggest: [{ messageId, fix: found.fix }] };
}

export default createFlowRule<MessageId>({
  name: 'no-code-injection',
  meta: {
    docs: {
      description: 'Disallow code that is compiled from values which others can choose',
      cwe: ['CWE-94', 'CWE-95', 'CWE-116'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'high',
      securitySeverity: 9.8,
      recommended: true,
      strict: [{ report: 'dynamic' }],
      fixSafety: 'review',
    },
    messages: {
      taintedCode:
        "'{{source}}', {{label}}, becomes code that '{{sink}}' runs with all rights of this program. Parse the data, or choose the function to call from a list.",
      dynamicCode:
        "'{{value}}' becomes code that '{{sink}}' runs with all rights of this program. Parse the data, or choose the function to call from a list.",
      taintedScript:
        "'{{source}}', {{label}}, chooses where '{{sink}}' loads code from, which runs with all rights of this program. Choose the address from a list of constants.",
      parseData: 'Read it as JSON: functions, comments and names without quotes are then no longer taken.',
      readMember: 'Read the member of that name.',
    },
    hasSuggestions: true,
  },
  report: 'dynamic',
  sinks: [
    sink(CodeEvaluation, 'code', {
      grammar: codePositions,
      places: { code, string },
      when: ({ takesFunctions, isolated }) => !takesFunctions && !isolated,
      values: (instance, analysis) => whereWritten(instance.role('code'), analysis),
      untracked: unnamedEvaluations,
      edits: editsOf,
    }),
    // What is given to a timer is a function nearly always: only a text that is built is seen to be none.
    sink(CodeEvaluation, 'code', {
      grammar: codePositions,
      places: { code, string },
      whole: { context: 'code', tainted: 'taintedCode' },
      when: ({ takesFunctions }) => takesFunctions === true,
    }),
    sink(CodeEvaluation, 'parameters', {
      context: 'code',
      tainted: 'taintedCode',
      untracked: unnamedEvaluations,
    }),
    sink(CodeEvaluation, 'address', {
      grammar: hostPositions,
      places: { host: { context: 'url-origin', tainted: 'taintedScript' } },
      values: (instance, analysis) => whereWritten(instance.role('address'), analysis),
    }),
    sink(CodeEvaluation, 'bytes', { context: 'code', tainted: 'taintedCode' }),
  ],
});
