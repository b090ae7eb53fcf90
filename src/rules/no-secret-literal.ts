import { isJson, JSON_LANGUAGES, jsonSecrets } from '../families/json-secrets.ts';
import { readFromEnvironment, reportSecrets, type SecretOptions } from '../families/secret-rule.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';

export default createRule<'secretLiteral' | 'useEnvironment', SecretOptions>({
  name: 'no-secret-literal',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow tokens, private keys and passwords of known form in the text of programs',
      cwe: ['CWE-798', 'CWE-312'],
      owasp: ['A07:2025', 'A07:2021'],
      precision: 'very-high',
      securitySeverity: 9.1,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: { secretLiteral: 'certain', useEnvironment: 'certain' },
      concepts: [],
      fixSafety: 'review',
    },
    messages: {
      secretLiteral:
        "'{{secret}}' is {{what}}: everyone who can read this file can use it. Revoke it, and read the new one from the environment or a store for secrets.",
      useEnvironment: "Read it from 'process.env.{{variable}}'.",
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
    hasSuggestions: true,
    languages: ['js/js', ...JSON_LANGUAGES],
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create(context) {
    if (isJson(context)) return jsonSecrets(context, 'format', 'secretLiteral');
    return {
      Program() {
        reportSecrets(context, { format: 'secretLiteral' }, (secret, analysis) => {
          const fix = readFromEnvironment(secret, analysis);
          return (
            fix && { suggest: [{ messageId: 'useEnvironment', data: { variable: secret.variable }, fix }] }
          );
        });
      },
    };
  },
});
