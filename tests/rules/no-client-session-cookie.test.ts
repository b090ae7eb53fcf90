import rule from '../../src/rules/no-client-session-cookie.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const reported = [
  { name: 'a token', code: 'document.cookie = «"token=" + token»;', cookie: "The cookie 'token'" },
  {
    name: 'a template',
    code: 'document.cookie = «`session_id=${id}; path=/`»;',
    cookie: "The cookie 'session_id'",
  },
  {
    name: 'a package for scripts',
    code: "import Cookies from 'js-cookie'; Cookies.«set»('jwt', jwt, { secure: true });",
    cookie: "The cookie 'jwt'",
  },
  {
    name: 'a value that stands for a login, under a name that does not say so',
    code: "import Cookies from 'js-cookie'; Cookies.«set»(NAME, user.accessToken);",
    cookie: 'This cookie',
  },
  {
    name: 'a hook',
    code: "import { useCookies } from 'react-cookie'; function F() { const [cookies, setCookie] = useCookies(); «setCookie»('auth', value); }",
    cookie: "The cookie 'auth'",
  },
];

ruleTester.run('no-client-session-cookie', rule, {
  valid: [
    { name: 'a matter of taste', code: 'document.cookie = `theme=${theme}`;' },
    { name: 'a name that says nothing', code: 'document.cookie = "x=1";' },
    {
      name: 'a cookie that is deleted',
      code: 'document.cookie = "token=; expires=Thu, 01 Jan 1970 00:00:00 GMT";',
    },
    { name: 'a cookie with no lifetime', code: 'document.cookie = `token=${x}; Max-Age=0`;' },
    { name: 'a text of which nothing is known', code: 'document.cookie = text;' },
    { name: 'another document', code: 'const document = {}; document.cookie = "token=" + token;' },
    { name: 'a cookie of a server', code: 'import { serialize } from "cookie"; serialize("token", token);' },
    { name: 'a test', code: 'document.cookie = "token=1";', filename: 'src/login.spec.ts' },
  ],
  invalid: reported.map(({ name, code: text, cookie }) => {
    const { code, range } = marked(text);
    return { name, code, errors: [{ messageId: 'scriptWritten', data: { cookie }, ...range }] };
  }),
});
