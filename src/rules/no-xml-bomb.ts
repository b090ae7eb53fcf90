import { XmlParsing } from '../concepts/xml-parsing.ts';
import { expandsWithoutLimit, prologHoles } from '../families/xml-parsers.ts';
import { createFlowRule, sink } from '../rule-kit/create-flow-rule.ts';

const document = { context: 'xml-document', tainted: 'taintedDocument' } as const;

export default createFlowRule({
  name: 'no-xml-bomb',
  meta: {
    docs: {
      description: 'Disallow XML parsers that let a short document grow without a limit',
      cwe: ['CWE-776'],
      owasp: ['A02:2025', 'A05:2021'],
      precision: 'medium',
      securitySeverity: 7.5,
      recommended: true,
      strict: [],
    },
    messages: {
      taintedDocument:
        "'{{source}}', {{label}}, is read by '{{sink}}', which replaces entities of entities without a limit: some lines of XML take all memory. Refuse documents with '<!DOCTYPE', or read them with a parser that has limits.",
    },
  },
  sinks: [
    sink(XmlParsing, 'document', {
      grammar: prologHoles,
      places: { prolog: document },
      whole: document,
      values: (parser, analysis) => (expandsWithoutLimit(parser, analysis) ? parser.role('document') : []),
    }),
  ],
});
