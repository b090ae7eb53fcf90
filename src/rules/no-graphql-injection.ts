import { GraphqlExecution } from '../concepts/graphql-execution.ts';
import { documentPlaces, documentTexts } from '../families/graphql-texts.ts';
import { createFlowRule, sink } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-graphql-injection',
  meta: {
    docs: {
      description: 'Disallow documents of GraphQL into which others can write',
      cwe: ['CWE-943', 'CWE-74'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'high',
      securitySeverity: 7.5,
      recommended: true,
      strict: [],
    },
    messages: {
      taintedDocument:
        "'{{source}}', {{label}}, becomes part of a document of GraphQL for '{{sink}}', and can ask for other fields or run other mutations with the rights of this program. Keep the document constant, and give it the value as a variable.",
      taintedText:
        "'{{source}}', {{label}}, stands in quotes of a document of GraphQL for '{{sink}}': a quote in it ends the text, and what follows asks for other fields. Keep the document constant, and give it the value as a variable.",
    },
  },
  sinks: [
    sink(GraphqlExecution, 'document', {
      grammar: documentPlaces,
      places: {
        outside: { context: 'graphql', tainted: 'taintedDocument' },
        quoted: { context: 'graphql-string', tainted: 'taintedText' },
      },
      values: documentTexts,
    }),
  ],
});
