import type { Analysis } from '../analysis/file-analysis.ts';
import { runsInNode } from '../analysis/runtime.ts';
import { CookieWrite } from '../concepts/cookie-write.ts';
import { cookieEdit, reportFlag, type FlagOptions, type Shortcoming } from '../families/cookie-flag-rule.ts';
import { flagOf, keyOf, type Cookie } from '../families/cookies.ts';
import { appendText } from '../fixes/append-text.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import type { Edits } from '../rule-kit/report.ts';

type MessageId =
  | 'secureMissing'
  | 'secureOff'
  | 'invertedCondition'
  | 'rejectedCookie'
  | 'setSecure'
  | 'setSecureInProduction';

export default createRule<MessageId, FlagOptions>({
  name: 'require-secure-cookie',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require cookies to be sent over encrypted connections only',
      cwe: ['CWE-614', 'CWE-311'],
      owasp: ['A02:2025', 'A05:2021'],
      precision: 'high',
      securitySeverity: 5.3,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        secureMissing: 'certain',
        secureOff: 'certain',
        invertedCondition: 'certain',
        rejectedCookie: 'certain',
        setSecure: 'certain',
        setSecureInProduction: 'certain',
      },
      concepts: [CookieWrite.name],
      fixSafety: 'safe',
    },
    messages: {
      secureMissing:
        "{{cookie}} is also sent over unencrypted connections, where anyone on the way reads it: nothing sets '{{key}}'. Set it.",
      secureOff:
        "{{cookie}} is also sent over unencrypted connections, where anyone on the way reads it: '{{key}}' is {{value}}. Set it to true.",
      invertedCondition:
        "{{cookie}} is confined to encrypted connections everywhere but in production: the condition of '{{key}}' is the wrong way round.",
      rejectedCookie:
        "{{cookie}} is rejected by browsers: with this name, or with SameSite=None, '{{key}}' has to be set.",
      setSecure: "Set '{{key}}'.",
      setSecureInProduction: "Set '{{key}}' in production.",
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
          flag: 'secure',
          verdict(cookie, { state }, analysis) {
            if (isRejected(cookie, analysis)) return { messageId: 'rejectedCookie', certainty: 'certain' };
            if (state === 'inverted') return { messageId: 'invertedCondition', certainty: 'certain' };
            // Nobody gains from a language or a theme, and a token for scripts is worth nothing without its session.
            const isOfConsequence = !/^(?:preference|script-token|constant)$/.test(cookie.purpose);
            return {
              messageId: state === 'absent' ? 'secureMissing' : 'secureOff',
              certainty: isOfConsequence && cookie.facts.httpOnly !== 'impossible' ? 'certain' : 'potential',
            };
          },
          edits: (cookie, state, analysis) => editsOf(cookie, state, analysis),
        });
      },
    };
  },
});

/** Whether browsers drop the cookie for want of the flag (RFC 6265bis, sections 4.1.3 and 5.7). */
function isRejected(cookie: Cookie, analysis: Analysis): boolean {
  if (/^__(?:Host|Secure)-/i.test(cookie.name ?? '')) return true;
  const sameSite = flagOf(analysis, cookie, 'sameSite');
  return sameSite.state === 'off' && sameSite.value.toLowerCase() === 'none';
}

function editsOf(cookie: Cookie, { state }: Shortcoming, analysis: Analysis): Edits<MessageId> | undefined {
  if (state === 'inverted') return undefined;
  const key = keyOf(cookie, 'secure');
  const fix = cookie.header
    ? state === 'absent'
      ? appendText(cookie.header.node, '; Secure')
      : undefined
    : cookieEdit(analysis, cookie, key, 'true');
  if (!fix) return undefined;
  // A cookie that browsers drop without it loses nothing by it.
  if (isRejected(cookie, analysis)) return { fix };
  const data = { key: cookie.header ? 'Secure' : key };
  const inProduction = cookieEdit(analysis, cookie, key, "process.env.NODE_ENV === 'production'");
  return {
    suggest: [
      { messageId: 'setSecure', data, fix },
      ...(inProduction && runsInNode(analysis)
        ? [{ messageId: 'setSecureInProduction' as const, data, fix: inProduction }]
        : []),
    ],
  };
}
