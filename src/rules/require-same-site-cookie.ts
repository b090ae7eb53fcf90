import type { Analysis } from '../analysis/file-analysis.ts';
import { CookieWrite } from '../concepts/cookie-write.ts';
import { cookieEdit, reportFlag, type FlagOptions, type Shortcoming } from '../families/cookie-flag-rule.ts';
import { keyOf, type Cookie } from '../families/cookies.ts';
import { appendText } from '../fixes/append-text.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import type { Edits } from '../rule-kit/report.ts';

type MessageId = 'sameSiteMissing' | 'sameSiteOff' | 'sameSiteNone' | 'setSameSite';

export default createRule<MessageId, FlagOptions>({
  name: 'require-same-site-cookie',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require cookies that stand for a login to be kept from requests that other sites make',
      cwe: ['CWE-1275', 'CWE-352'],
      owasp: ['A01:2025', 'A01:2021'],
      precision: 'high',
      securitySeverity: 4.7,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        sameSiteMissing: 'certain',
        sameSiteOff: 'certain',
        sameSiteNone: 'potential',
        setSameSite: 'certain',
      },
      concepts: [CookieWrite.name],
      fixSafety: 'safe',
    },
    messages: {
      sameSiteMissing:
        "{{cookie}} goes along with requests that other sites make, in browsers without a default of their own: nothing sets '{{key}}'. Set it to 'lax' or 'strict'.",
      sameSiteOff:
        "{{cookie}} goes along with requests that other sites make: '{{key}}' is {{value}}. Set it to 'lax' or 'strict'.",
      sameSiteNone:
        "{{cookie}} goes along with requests that other sites make: '{{key}}' is 'none'. Set it to 'lax' or 'strict', or protect what it authorizes against forged requests.",
      setSameSite: "Set '{{key}}' to '{{site}}'.",
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
          flag: 'sameSite',
          verdict(cookie, state, analysis) {
            const { purpose } = cookie;
            if (purpose === 'preference' || state.state === 'inverted') return undefined;
            if (state.state === 'off' && state.value.toLowerCase() === 'none') {
              // An embedded application needs it, and answers for it with a token or a partition of its own.
              return isGuardedOtherwise(cookie, analysis)
                ? undefined
                : { messageId: 'sameSiteNone', certainty: 'potential' };
            }
            const isOfServer = cookie.facts.httpOnly !== 'impossible';
            return {
              messageId: state.state === 'absent' ? 'sameSiteMissing' : 'sameSiteOff',
              certainty:
                purpose !== 'unknown' && purpose !== 'constant' && isOfServer ? 'certain' : 'potential',
            };
          },
          edits: (cookie, state, analysis) => editsOf(cookie, state, analysis),
        });
      },
    };
  },
});

function isGuardedOtherwise({ instance }: Cookie, analysis: Analysis): boolean {
  const partitioned = analysis.optionAt(instance.role('options'), ['partitioned']).values;
  return partitioned.some(({ value }) => value === true) || /csrf|xsrf/i.test(analysis.file.sourceCode.text);
}

/** Logins that come back by a form which another site posts: they need the cookie on that request. */
const POSTED_LOGIN = /form_post|\bsaml|\bSAML|RelayState|appleid|response_mode/;

/** Chromium reads an absent attribute as `Lax`: what works there today works with it set. */
function editsOf(cookie: Cookie, state: Shortcoming, analysis: Analysis): Edits<MessageId> | undefined {
  const key = keyOf(cookie, 'sameSite');
  const values =
    key === 'sameSite' ? { lax: "'lax'", strict: "'strict'" } : { lax: "'Lax'", strict: "'Strict'" };
  const edit = (site: 'lax' | 'strict'): Edits<MessageId>['fix'] =>
    cookie.header
      ? state.state === 'absent'
        ? appendText(cookie.header.node, `; SameSite=${site === 'lax' ? 'Lax' : 'Strict'}`)
        : undefined
      : cookieEdit(analysis, cookie, key, values[site]);
  const lax = edit('lax');
  if (!lax) return undefined;
  const isCredential = cookie.purpose === 'session' || cookie.purpose === 'credential';
  if (state.state === 'absent' && isCredential && !POSTED_LOGIN.test(analysis.file.sourceCode.text))
    return { fix: lax };
  const strict = edit('strict');
  const suggestion = (site: string, fix: typeof lax): NonNullable<Edits<MessageId>['suggest']>[number] => ({
    messageId: 'setSameSite',
    data: { key: cookie.header ? 'SameSite' : key, site },
    fix,
  });
  return { suggest: [suggestion('lax', lax), ...(strict ? [suggestion('strict', strict)] : [])] };
}
