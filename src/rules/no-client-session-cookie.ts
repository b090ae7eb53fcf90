import { analyze } from '../analysis/analyze.ts';
import { CookieWrite } from '../concepts/cookie-write.ts';
import { cookieInWords, cookiesOf, placeOfCookie } from '../families/cookies.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { report } from '../rule-kit/report.ts';

export default createRule({
  name: 'no-client-session-cookie',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow cookies for a login that a script of the page writes',
      cwe: ['CWE-1004', 'CWE-922'],
      owasp: ['A02:2025', 'A05:2021'],
      precision: 'medium',
      securitySeverity: 5,
      recommended: true,
      strict: [],
      confidence: { scriptWritten: 'certain' },
      concepts: [CookieWrite.name],
    },
    messages: {
      scriptWritten:
        "{{cookie}} stands for a login and is written by a script, so that every script of the page can read it. Let the server set it, with 'HttpOnly'.",
    },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    return {
      Program() {
        const analysis = analyze(context);
        if (analysis.isTestFile) return;
        for (const cookie of cookiesOf(analysis)) {
          if (cookie.facts.httpOnly !== 'impossible') continue;
          if (cookie.purpose !== 'session' && cookie.purpose !== 'credential') continue;
          const node = placeOfCookie(cookie);
          report(context, {
            node,
            messageId: 'scriptWritten',
            data: { cookie: cookieInWords(cookie) },
            evidence: { kind: 'name', node },
          });
        }
      },
    };
  },
});
