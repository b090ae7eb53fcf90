import type { TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { CookieWrite } from '../concepts/cookie-write.ts';
import { confidentialName } from '../concepts/words/confidential-names.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { cookieInWords, cookiesOf, placeOfCookie, type Cookie } from '../families/cookies.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import { report } from '../rule-kit/report.ts';
import { lastName } from '../syntax/last-name.ts';
import { wordsOf } from '../syntax/name-words.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

export default createRule<'cleartextValue', readonly [{ readonly ignoreTests?: boolean }]>({
  name: 'no-cleartext-cookie',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow passwords and numbers of cards in cookies',
      cwe: ['CWE-315', 'CWE-312'],
      owasp: ['A06:2025', 'A04:2021'],
      precision: 'high',
      securitySeverity: 6.1,
      recommended: true,
      strict: [],
      confidence: { cleartextValue: 'certain' },
      concepts: [CookieWrite.name],
    },
    messages: {
      cleartextValue:
        "{{cookie}} holds '{{name}}' as it is: it is sent with every request, and kept in a file of the browser. Keep it on the server, and send an identifier.",
    },
    schema: optionsSchema(ignoreTests),
  },
  defaultOptions: [{ ignoreTests: true }],
  create(context) {
    const [{ ignoreTests: leavesTests = true } = {}] = context.options;
    return {
      Program() {
        const analysis = analyze(context);
        if (leavesTests && analysis.isTestFile) return;
        for (const cookie of cookiesOf(analysis)) {
          const name = secretIn(cookie, analysis);
          if (name === undefined) continue;
          const node = valueOf(cookie) ?? placeOfCookie(cookie);
          report(context, {
            node,
            messageId: 'cleartextValue',
            data: { cookie: cookieInWords(cookie), name },
            evidence: { kind: 'name', node },
          });
        }
      },
    };
  },
});

function valueOf({ instance }: Cookie): TSESTree.Node | undefined {
  return instance.role('value')[0]?.node;
}

/** Names of what no cookie should hold; tokens are what cookies are for. */
function isSecret(name: string): boolean {
  return confidentialName(name) && !wordsOf(name).some((word) => /^(?:token|secret|salt)$/.test(word));
}

function secretIn(cookie: Cookie, analysis: Analysis): string | undefined {
  if (cookie.header) {
    const { name, value } = cookie.header.text;
    return name !== undefined && value === undefined && isSecret(name) ? name : undefined;
  }
  const values = cookie.instance.role('value');
  const given = values.flatMap((value) => namesIn(value, analysis)).find(isSecret);
  if (given !== undefined) return given;
  // By the cookie's name, for a value that says nothing against it: `cookie('password', req.body.pass)`.
  const isOpen = values.some(({ node }) => /^(?:Identifier|MemberExpression)$/.test(unwrap(node).type));
  const isKnown = values.some((value) => analysis.constantsOf(value).complete);
  return isOpen && !isKnown && cookie.name !== undefined && isSecret(cookie.name) ? cookie.name : undefined;
}

/** The name of a value, or those of an object that is written as text. */
function namesIn(asked: Demand, analysis: Analysis): readonly string[] {
  const node = unwrap(asked.node);
  if (node.type === 'CallExpression') {
    const callee = unwrap(node.callee);
    const [object] = node.arguments;
    if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'stringify' || !object) return [];
    return analysis
      .partsOf(demand(object))
      .filter(({ spread }) => !spread)
      .flatMap((part) => part.path.at(-1) ?? []);
  }
  if (node.type === 'TemplateLiteral')
    return node.expressions.flatMap((one) => namesIn(demand(one), analysis));
  const name = lastName(node);
  return name === undefined || asked.path.length > 0 ? [] : [name];
}
