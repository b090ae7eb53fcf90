import type { Analysis } from '../analysis/file-analysis.ts';
import { XmlParsing, type XmlFacts } from '../concepts/xml-parsing.ts';
import { isReadFromFile } from '../families/deserializers.ts';
import { loadsEntities, prologHoles, switchedOn } from '../families/xml-parsers.ts';
import { createFlowRule, sink, type Arrival } from '../rule-kit/create-flow-rule.ts';
import type { Edits } from '../rule-kit/report.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId = 'taintedDocument' | 'dynamicDocument' | 'switchOff';

/** The option that is written as `true`, where it is the only one that does it. */
function switchedOff({ instance }: Arrival<XmlFacts>, analysis: Analysis): Edits<MessageId> | undefined {
  const [setting, ...others] = switchedOn(instance, instance.facts.loadingOptions ?? [], analysis);
  const node = setting && unwrap(setting.node);
  if (node?.type !== 'Literal' || node.value !== true || others.length > 0) return undefined;
  return { suggest: [{ messageId: 'switchOff', fix: (fixer) => fixer.replaceText(node, 'false') }] };
}

const document = { context: 'xml-document', tainted: 'taintedDocument', dynamic: 'dynamicDocument' } as const;

export default createFlowRule<MessageId>({
  name: 'no-xxe',
  meta: {
    docs: {
      description: 'Disallow XML parsers that load the files and addresses which a document names',
      cwe: ['CWE-611'],
      owasp: ['A02:2025', 'A05:2021'],
      precision: 'high',
      securitySeverity: 8.2,
      recommended: true,
      strict: [{ report: 'dynamic' }],
      fixSafety: 'review',
    },
    messages: {
      taintedDocument:
        "'{{source}}', {{label}}, is read by '{{sink}}' as XML that may name files and addresses, and what is found there becomes part of it. Leave external entities unread.",
      dynamicDocument:
        "'{{value}}' is read by '{{sink}}' as XML that may name files and addresses, and what is found there becomes part of it. Leave external entities unread.",
      switchOff: 'Leave entities as they are.',
    },
    hasSuggestions: true,
  },
  sinks: [
    sink(XmlParsing, 'document', {
      grammar: prologHoles,
      places: { prolog: document },
      whole: document,
      values: (parser, analysis) => (loadsEntities(parser, analysis) ? parser.role('document') : []),
      ignores: isReadFromFile,
      edits: switchedOff,
    }),
  ],
});
