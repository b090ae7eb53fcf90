import rule from '../../src/rules/require-http-only-cookie.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const express = "import express from 'express'; const app = express();\n";
const inHandler = (call: string): string => `${express}app.get('/', (req, res) => { ${call} });`;

interface Reported {
  readonly name: string;
  /** The report stands between `«` and `»`. */
  readonly code: string;
  readonly id?: 'httpOnlyMissing' | 'httpOnlyOff' | 'invertedCondition';
  readonly cookie?: string;
  readonly key?: string;
  readonly value?: string;
  readonly output?: string;
  readonly suggestion?: string;
}

const reported: readonly Reported[] = [
  {
    name: 'a session without options',
    code: inHandler("res.«cookie»('sid', id);"),
    output: inHandler("res.cookie('sid', id, { httpOnly: true });"),
  },
  {
    name: 'a session whose flag is switched off',
    code: inHandler("res.cookie('sid', id, { «httpOnly: false», secure: true });"),
    id: 'httpOnlyOff',
    value: 'false',
    output: inHandler("res.cookie('sid', id, { httpOnly: true, secure: true });"),
  },
  {
    name: 'a token: scripts of another file may read it, so the edit is only suggested',
    code: inHandler("res.cookie('token', token, «{ secure: true }»);"),
    cookie: 'token',
    suggestion: inHandler("res.cookie('token', token, { secure: true, httpOnly: true });"),
  },
  {
    name: 'a session that a script of this file reads',
    code: inHandler("res.cookie('sid', id, «{ secure: true }»); Cookies.get('sid');"),
    suggestion: inHandler("res.cookie('sid', id, { secure: true, httpOnly: true }); Cookies.get('sid');"),
  },
  {
    name: 'a name that says nothing',
    code: inHandler("res.cookie('x', value, «{}»);"),
    cookie: 'x',
    suggestion: inHandler("res.cookie('x', value, { httpOnly: true });"),
  },
  {
    name: 'options that are known, through a spread and a variable',
    code: inHandler(
      "const base = { secure: true }; const options = «{ ...base, maxAge: 1000 }»; res.cookie('sid', id, options);",
    ),
    output: inHandler(
      "const base = { secure: true }; const options = { ...base, maxAge: 1000, httpOnly: true }; res.cookie('sid', id, options);",
    ),
  },
  {
    name: 'a condition that is the wrong way round',
    code: inHandler("res.cookie('sid', id, { «httpOnly: process.env.NODE_ENV !== 'production'» });"),
    id: 'invertedCondition',
    value: 'false',
  },
  {
    name: 'a header that is written as text',
    code: inHandler('res.setHeader("Set-Cookie", «`sid=${id}; Path=/`»);'),
    key: 'HttpOnly',
    output: inHandler('res.setHeader("Set-Cookie", `sid=${id}; Path=/; HttpOnly`);'),
  },
  {
    name: 'one of several headers',
    code: inHandler("res.append('set-cookie', ['lang=en', «'token=' + token»]);"),
    cookie: 'token',
    key: 'HttpOnly',
    suggestion: inHandler("res.append('set-cookie', ['lang=en', 'token=' + token + '; HttpOnly']);"),
  },
  {
    name: 'a session middleware that switches it off',
    code: `import session from 'express-session';\nsession({ secret, cookie: { «httpOnly: false» } });`,
    id: 'httpOnlyOff',
    value: 'false',
    cookie: "The session's cookie",
    output: `import session from 'express-session';\nsession({ secret, cookie: { httpOnly: true } });`,
  },
  {
    name: 'an option under another key',
    code: `import Hapi from '@hapi/hapi'; const server = Hapi.server();\nserver.state('sid', { «isHttpOnly: false» });`,
    id: 'httpOnlyOff',
    key: 'isHttpOnly',
    value: 'false',
    output: `import Hapi from '@hapi/hapi'; const server = Hapi.server();\nserver.state('sid', { isHttpOnly: true });`,
  },
  {
    name: 'a cookie of a package',
    code: `import { serialize } from 'cookie';\nserialize('session', id, «{ path: '/' }»);`,
    cookie: 'session',
    output: `import { serialize } from 'cookie';\nserialize('session', id, { path: '/', httpOnly: true });`,
  },
  {
    name: 'a handler that is recognised by the name of its response',
    code: "export function login(req, res) { res.«cookie»('sid', req.session.id); }",
    output: "export function login(req, res) { res.cookie('sid', req.session.id, { httpOnly: true }); }",
  },
];

ruleTester.run('require-http-only-cookie', rule, {
  valid: [
    { name: 'a flag that is set', code: inHandler("res.cookie('sid', id, { httpOnly: true });") },
    {
      name: 'a flag set later',
      code: inHandler("const o = {}; o.httpOnly = true; res.cookie('sid', id, o);"),
    },
    { name: 'a flag set in production', code: inHandler("res.cookie('sid', id, { httpOnly: isProd });") },
    { name: 'options of another file', code: inHandler("res.cookie('sid', id, options);") },
    {
      name: 'options with a spread of which nothing is known',
      code: inHandler("res.cookie('sid', id, { ...o });"),
    },
    { name: 'a cookie for scripts', code: inHandler("res.cookie('XSRF-TOKEN', token);") },
    { name: 'a matter of taste', code: inHandler("res.cookie('theme', 'dark');") },
    { name: 'a cookie that is deleted', code: inHandler("res.cookie('sid', '', { maxAge: 0 });") },
    { name: 'a cookie that expired', code: inHandler("res.cookie('sid', 'x', { expires: new Date(0) });") },
    { name: 'a cookie that is cleared', code: inHandler("res.clearCookie('sid');") },
    {
      name: 'a header whose attributes are not known',
      code: inHandler('res.set("Set-Cookie", `sid=1; ${rest}`);'),
    },
    { name: 'another header', code: inHandler('res.set("X-Cookie", `sid=1`);') },
    { name: 'a default of the package', code: "import session from 'express-session'; session({ secret });" },
    { name: 'a cookie in development', code: inHandler("if (isDev) res.cookie('sid', id);") },
    {
      name: 'a response of ours',
      code: 'class Response { cookie() {} } const res = new Response(); res.cookie("sid", id);',
    },
    { name: 'a cookie of a script', code: "document.cookie = 'a=b';" },
    { name: 'arguments that are not known', code: inHandler('res.cookie(...args);') },
    { name: 'a test', code: inHandler("res.cookie('sid', id);"), filename: 'src/app.test.ts' },
  ],
  invalid: reported.map(({ name, code: text, id = 'httpOnlyMissing', cookie = 'sid', ...rest }) => {
    const { code, range } = marked(text);
    const data = {
      cookie: cookie.includes(' ') ? cookie : `The cookie '${cookie}'`,
      key: rest.key ?? 'httpOnly',
      value: rest.value ?? '',
    };
    return {
      name,
      code,
      output: rest.output ?? null,
      errors: [
        {
          messageId: id,
          data,
          ...range,
          ...(rest.suggestion && {
            suggestions: [{ messageId: 'setHttpOnly', data: { key: data.key }, output: rest.suggestion }],
          }),
        },
      ],
    };
  }),
});
