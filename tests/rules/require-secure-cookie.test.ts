import rule from '../../src/rules/require-secure-cookie.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const express = "import express from 'express'; const app = express();\n";
const inHandler = (call: string): string => `${express}app.get('/', (req, res) => { ${call} });`;

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id?: 'secureMissing' | 'secureOff' | 'invertedCondition' | 'rejectedCookie';
  readonly cookie?: string;
  readonly value?: string;
  readonly potential?: boolean;
  readonly output?: string;
  /** What the first suggestion makes of the code; the second asks for the environment. */
  readonly suggestion?: string;
  readonly key?: string;
}

const reported: readonly Reported[] = [
  {
    name: 'a session without the flag',
    code: inHandler("res.cookie('sid', id, «{ httpOnly: true }»);"),
    suggestion: inHandler("res.cookie('sid', id, { httpOnly: true, secure: true });"),
  },
  {
    name: 'a flag that is switched off',
    code: inHandler("res.cookie('sid', id, { «secure: false» });"),
    id: 'secureOff',
    value: 'false',
    suggestion: inHandler("res.cookie('sid', id, { secure: true });"),
  },
  {
    name: 'a flag for development alone',
    code: inHandler("res.cookie('sid', id, { «secure: process.env.NODE_ENV !== 'production'» });"),
    id: 'invertedCondition',
    value: 'false',
  },
  {
    name: 'a name by which browsers demand it: they drop the cookie otherwise, so that nothing can break',
    code: inHandler("res.cookie('__Host-sid', id, «{ httpOnly: true }»);"),
    id: 'rejectedCookie',
    cookie: '__Host-sid',
    output: inHandler("res.cookie('__Host-sid', id, { httpOnly: true, secure: true });"),
  },
  {
    name: 'a cookie for other sites',
    code: inHandler("res.cookie('sid', id, «{ sameSite: 'none' }»);"),
    id: 'rejectedCookie',
    output: inHandler("res.cookie('sid', id, { sameSite: 'none', secure: true });"),
  },
  {
    name: 'a matter of taste, as a potential finding',
    code: inHandler("res.cookie('theme', 'dark', «{}»);"),
    cookie: 'theme',
    potential: true,
    suggestion: inHandler("res.cookie('theme', 'dark', { secure: true });"),
  },
  {
    name: 'a header',
    code: inHandler("res.setHeader('Set-Cookie', «'sid=1; HttpOnly'»);"),
    key: 'Secure',
    suggestion: inHandler("res.setHeader('Set-Cookie', 'sid=1; HttpOnly; Secure');"),
  },
];

ruleTester.run('require-secure-cookie', rule, {
  valid: [
    { name: 'a flag that is set', code: inHandler("res.cookie('sid', id, { secure: true });") },
    { name: 'a flag of production', code: inHandler("res.cookie('sid', id, { secure: !isDev });") },
    { name: 'a flag by the request', code: inHandler("res.cookie('sid', id, { secure: req.secure });") },
    { name: 'a flag by a setting', code: inHandler("res.cookie('sid', id, { secure: config.secure });") },
    {
      name: 'a flag that is set for production later',
      code: "import session from 'express-session'; const o = { cookie: {} }; if (isProd) { o.cookie.secure = true; } session(o);",
    },
    {
      name: "a flag that is 'auto'",
      code: "import session from 'express-session'; session({ cookie: { secure: 'auto' } });",
    },
    { name: 'a matter of taste', code: inHandler("res.cookie('theme', 'dark');") },
    { name: 'a cookie of a script', code: "document.cookie = 'x=y';" },
    {
      name: 'a default by the request',
      code: "import Cookies from 'cookies'; new Cookies(req, res).set('sid', id);",
    },
    {
      name: 'a default of the package',
      code: "import { useSession } from 'h3'; useSession(event, { password });",
    },
    { name: 'a header that has it', code: inHandler("res.setHeader('Set-Cookie', 'sid=1; secure');") },
  ],
  invalid: reported.map(
    ({ name, code: text, id = 'secureMissing', cookie = 'sid', key = 'secure', ...rest }) => {
      const { code, range } = marked(text);
      return {
        name,
        code,
        ...(rest.potential && { options: [{ report: 'potential' }] }),
        output: rest.output ?? null,
        errors: [
          {
            messageId: id,
            data: { cookie: `The cookie '${cookie}'`, key, value: rest.value ?? '' },
            ...range,
            ...(rest.suggestion && {
              suggestions: [
                { messageId: 'setSecure', data: { key }, output: rest.suggestion },
                ...(key === 'secure'
                  ? [
                      {
                        messageId: 'setSecureInProduction',
                        data: { key },
                        output: rest.suggestion.replace(
                          'secure: true',
                          "secure: process.env.NODE_ENV === 'production'",
                        ),
                      },
                    ]
                  : []),
              ],
            }),
          },
        ],
      };
    },
  ),
});
