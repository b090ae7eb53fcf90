import type { Analysis } from '../analysis/file-analysis.ts';
import { CookieWrite } from '../concepts/cookie-write.ts';
import { cookieEdit, reportFlag, type FlagOptions, type Shortcoming } from '../families/cookie-flag-rule.ts';
import { isReadByScript, keyOf, type Cookie } from '../families/cookies.ts';
import { appendText } from '../fixes/append-text.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import type { Edits } from '../rule-kit/report.ts';

type MessageId = 'httpOnlyMissing' | 'httpOnlyOff' | 'invertedCondition' | 'setHttpOnly';

export default createRule<MessageId, FlagOptions>({
  name: 'require-http-only-cookie',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require cookies that scripts have no use for to be kept from them',
      cwe: ['CWE-1004'],
      owasp: ['A02:2025', 'A05:2021'],
      precision: 'high',
      securitySeverity: 5.4,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        httpOnlyMissing: 'certain',
        httpOnlyOff: 'certain',
        invertedCondition: 'certain',
        setHttpOnly: 'certain',
      },
      concepts: [CookieWrite.name],
      fixSafety: 'safe',
    },
    messages: {
      httpOnlyMissing:
        "{{cookie}} can be read by any script of the page, injected ones among them: nothing sets '{{key}}'. Set it.",
      httpOnlyOff:
        "{{cookie}} can be read by any script of the page, injected ones among them: '{{key}}' is {{value}}. Set it to true.",
      invertedCondition:
        "{{cookie}} is kept from scripts everywhere but in production: the condition of '{{key}}' is the wrong way round.",
      setHttpOnly: "Set '{{key}}'.",
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
    fixable: 'code',
    hasSuggestions: true,
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create(context) {
    return {
      Program() {
        reportFlag(context, {
          flag: 'httpOnly',
          verdict(cookie, { state }) {
            const { purpose, facts } = cookie;
            // What scripts are meant to read, or cannot be kept from them because one of them writes it.
            if (purpose === 'preference' || purpose === 'script-token' || facts.httpOnly === 'impossible')
              return undefined;
            const messageId =
              state === 'absent' ? 'httpOnlyMissing' : state === 'off' ? 'httpOnlyOff' : 'invertedCondition';
            return { messageId, certainty: purpose === 'constant' ? 'potential' : 'certain' };
          },
          edits: (cookie, state, analysis) => editsOf(cookie, state, analysis),
        });
      },
    };
  },
});

/**
 * A session's cookie is of no use to scripts, so that setting the flag changes nothing for them. One that only
 * carries a token may be read in another file.
 */
function editsOf(cookie: Cookie, { state }: Shortcoming, analysis: Analysis): Edits<MessageId> | undefined {
  if (state === 'inverted') return undefined;
  const key = keyOf(cookie, 'httpOnly');
  const fix = cookie.header
    ? state === 'absent'
      ? appendText(cookie.header.node, '; HttpOnly')
      : undefined
    : cookieEdit(analysis, cookie, key, 'true');
  if (!fix) return undefined;
  if (cookie.purpose === 'session' && !isReadByScript(analysis, cookie)) return { fix };
  return { suggest: [{ messageId: 'setHttpOnly', data: { key: cookie.header ? 'HttpOnly' : key }, fix }] };
}
