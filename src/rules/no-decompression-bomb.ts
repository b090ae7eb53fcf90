import type { Analysis } from '../analysis/file-analysis.ts';
import { Decompression, type DecompressionFacts } from '../concepts/decompression.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { createFlowRule, sink } from '../rule-kit/create-flow-rule.ts';
import { isFunction } from '../syntax/functions.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** Whether it is certain that nothing says how large the result may become. */
function isUnlimited(
  { facts, role }: Instance<'data' | 'options', DecompressionFacts>,
  analysis: Analysis,
): boolean {
  if (facts.limitOption === undefined) return true;
  const options = role('options').filter(({ node }) => !isFunction(unwrap(node)));
  const { settings, complete } = analysis.optionAt(options, [facts.limitOption]);
  return settings.length === 0 && complete;
}

export default createFlowRule({
  name: 'no-decompression-bomb',
  meta: {
    docs: {
      description: 'Disallow unpacking outside data without a limit on how large it becomes',
      cwe: ['CWE-409'],
      owasp: ['A06:2025', 'A04:2021'],
      precision: 'medium',
      securitySeverity: 7.5,
      recommended: true,
      strict: [],
    },
    messages: {
      taintedData:
        "'{{source}}', {{label}}, is unpacked by '{{sink}}' whatever it becomes: a thousand bytes make a million, and some millions take all memory. Say how large the result may be, or unpack a stream and count.",
    },
  },
  sinks: [
    sink(Decompression, 'data', {
      context: 'serialized-data',
      tainted: 'taintedData',
      values: (unpacking, analysis) => (isUnlimited(unpacking, analysis) ? unpacking.role('data') : []),
    }),
  ],
});
