import { MethodChoice } from '../concepts/method-choice.ts';
import { chosenMethods, methodPositions } from '../families/chosen-methods.ts';
import { createFlowRule, sink } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-unsafe-dynamic-method',
  meta: {
    docs: {
      description: 'Disallow calling methods that others can choose by name',
      cwe: ['CWE-470', 'CWE-754'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'medium',
      securitySeverity: 7.5,
      recommended: true,
      strict: [],
    },
    messages: {
      taintedMethod:
        "'{{source}}', {{label}}, chooses which function '{{sink}}' calls, among all that the object has. Choose it from a 'Map' of those that are meant.",
      inheritedMethod:
        "'{{source}}', {{label}}, chooses which function '{{sink}}' calls, and 'constructor' or 'toString' is one that every object has. Check it with 'Object.hasOwn', or use a 'Map'.",
    },
  },
  sinks: [
    sink(MethodChoice, 'name', {
      grammar: methodPositions,
      places: { name: { context: 'property-name', tainted: 'taintedMethod' } },
      when: ({ listed }) => listed !== true,
      untracked: chosenMethods,
    }),
    sink(MethodChoice, 'name', {
      grammar: methodPositions,
      places: { name: { context: 'property-name', tainted: 'inheritedMethod' } },
      when: ({ listed }) => listed === true,
      untracked: chosenMethods,
    }),
  ],
});
