import { reportSecrets, type SecretOptions } from '../families/secret-rule.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';

export default createRule<'constantFallback' | 'dropFallback', SecretOptions>({
  name: 'no-weak-secret-fallback',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow constants that stand in for a secret which the environment does not give',
      cwe: ['CWE-1188', 'CWE-798'],
      owasp: ['A02:2025', 'A05:2021'],
      precision: 'high',
      securitySeverity: 8.1,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: { constantFallback: 'certain', dropFallback: 'certain' },
      concepts: [],
      fixSafety: 'review',
    },
    messages: {
      constantFallback:
        "Where '{{what}}' is not set, the constant '{{secret}}' takes its place, and everyone who can read this file knows it. Let the program end instead.",
      dropFallback: "Drop the fallback of '{{variable}}'.",
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
    hasSuggestions: true,
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create(context) {
    return {
      Program() {
        reportSecrets(context, { fallback: 'constantFallback' }, ({ node, variable }, analysis) => {
          const { parent } = node;
          if (parent?.type !== 'LogicalExpression') return undefined;
          const left = analysis.file.sourceCode.getText(parent.left as never);
          return {
            suggest: [
              {
                messageId: 'dropFallback',
                data: { variable },
                fix: (fixer) => fixer.replaceText(parent as never, left),
              },
            ],
          };
        });
      },
    };
  },
});
