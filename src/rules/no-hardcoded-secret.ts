import { SecretUse } from '../concepts/secret-use.ts';
import { isJson, JSON_LANGUAGES, jsonSecrets } from '../families/json-secrets.ts';
import { readFromEnvironment, reportSecrets, type SecretOptions } from '../families/secret-rule.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';

export default createRule<'usedSecret' | 'namedSecret' | 'useEnvironment', SecretOptions>({
  name: 'no-hardcoded-secret',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow constants where an API expects a secret, and under the name of one',
      cwe: ['CWE-798', 'CWE-259', 'CWE-321'],
      owasp: ['A07:2025', 'A07:2021', 'A02:2021'],
      precision: 'high',
      securitySeverity: 8.6,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: { usedSecret: 'certain', namedSecret: 'certain', useEnvironment: 'certain' },
      concepts: [SecretUse.name],
      fixSafety: 'review',
    },
    messages: {
      usedSecret:
        "'{{secret}}' is {{what}}, and a constant: everyone who can read this file can use it. Read it from the environment or a store for secrets.",
      namedSecret:
        "'{{what}}' holds the constant '{{secret}}': everyone who can read this file can use it. Read it from the environment or a store for secrets.",
      useEnvironment: "Read it from 'process.env.{{variable}}'.",
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
    hasSuggestions: true,
    languages: ['js/js', ...JSON_LANGUAGES],
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create(context) {
    if (isJson(context)) return jsonSecrets(context, 'name', 'namedSecret');
    return {
      Program() {
        reportSecrets(context, { api: 'usedSecret', name: 'namedSecret' }, (secret, analysis) => {
          const fix = readFromEnvironment(secret, analysis);
          return (
            fix && { suggest: [{ messageId: 'useEnvironment', data: { variable: secret.variable }, fix }] }
          );
        });
      },
    };
  },
});
