import rule from '../../src/rules/no-broad-cookie-scope.ts';
import { invalidCases } from '../helpers/marked-cases.ts';
import { ruleTester } from '../helpers/rule-tester.ts';

const potential = [{ report: 'potential' }];
const sid = (options: string): string => `res.cookie('sid', id, { ${options} });`;
const cookie = "The cookie 'sid'";
const dropped = { id: 'dropDomain', data: { key: 'domain' } };

ruleTester.run('no-broad-cookie-scope', rule, {
  valid: [
    { name: 'a name for one host', code: "res.cookie('__Host-sid', id, { secure: true, path: '/' });" },
    {
      name: 'the same where the path is one by default',
      code: "res.cookie('__Host-sid', id, { secure: true });",
    },
    { name: 'one host of a domain', code: sid("domain: 'app.example.com'"), options: potential },
    { name: 'a domain of the environment', code: sid('domain: process.env.DOMAIN'), options: potential },
    { name: 'a week', code: sid('maxAge: 7 * 24 * 3600 * 1000'), options: potential },
    {
      name: 'a cookie of no consequence',
      code: "res.cookie('theme', theme, { domain: '.example.com', maxAge: 365 * 24 * 3600 * 1000 });",
      options: potential,
    },
    {
      name: 'a cookie that remembers a login',
      code: "res.cookie('remember_me', id, { maxAge: 60 * 24 * 3600 * 1000 });",
      options: potential,
    },
    { name: 'a cookie that is deleted', code: sid('expires: new Date(0)'), options: potential },
    { name: 'a broad domain, unless asked for', code: sid("domain: '.example.com'") },
    { name: 'a long life, unless asked for', code: sid('maxAge: 365 * 24 * 3600 * 1000') },
  ],
  invalid: invalidCases([
    {
      name: 'a name for one host, and a domain',
      code: "res.cookie('__Host-sid', id, { secure: true, «domain: 'a.example'» });",
      id: 'prefixDomain',
      data: { cookie: "The cookie '__Host-sid'", key: 'domain' },
      suggestion: {
        id: 'dropDomain',
        data: { key: 'domain' },
        output: "res.cookie('__Host-sid', id, { secure: true, domain: undefined });",
      },
    },
    {
      name: 'a name for one host, and a path',
      code: "res.cookie('__Host-sid', id, { secure: true, «path: '/app'» });",
      id: 'prefixPath',
      data: { cookie: "The cookie '__Host-sid'", key: 'path' },
      fixed: "res.cookie('__Host-sid', id, { secure: true, path: '/' });",
    },
    {
      name: 'a name for one host, and no path in a header',
      code: "import http from 'node:http';\nhttp.createServer((req, res) => res.setHeader('Set-Cookie', «`__Host-sid=${id}; Secure`»));",
      id: 'prefixPath',
      data: { cookie: "The cookie '__Host-sid'", key: 'Path' },
      fixed:
        "import http from 'node:http';\nhttp.createServer((req, res) => res.setHeader('Set-Cookie', `__Host-sid=${id}; Secure; Path=/`));",
    },
    {
      name: 'all hosts of a domain',
      code: sid("«domain: '.example.com'»"),
      id: 'broadDomain',
      data: { cookie, domain: 'example.com', key: 'domain' },
      potential: true,
      suggestion: { ...dropped, output: sid('domain: undefined') },
    },
    {
      name: 'a domain in which others have hosts',
      code: sid("«domain: '.herokuapp.com'»"),
      id: 'suffixDomain',
      data: { cookie, domain: 'herokuapp.com', key: 'domain' },
      potential: true,
      suggestion: { ...dropped, output: sid('domain: undefined') },
    },
    {
      name: 'a domain from the request',
      code: `app.get('/', (req, res) => { ${sid('«domain: req.query.domain»')} });`,
      id: 'taintedScope',
      data: {
        source: 'req.query.domain',
        label: 'the query string of the request',
        cookie: "the cookie 'sid'",
      },
      potential: true,
    },
    {
      name: 'a year',
      code: sid('maxAge: «365 * 24 * 3600 * 1000»'),
      id: 'longLifetime',
      data: { cookie, days: '365', most: '30' },
      potential: true,
    },
    {
      name: 'a year from now',
      code: sid('expires: «new Date(Date.now() + 365 * 24 * 3600 * 1000)»'),
      id: 'longLifetime',
      data: { cookie, days: '365', most: '30' },
      potential: true,
    },
    {
      name: 'seconds where milliseconds count',
      code: sid('maxAge: «3600»'),
      id: 'unitMistake',
      data: { cookie, lifetime: '3.6 seconds', key: 'maxAge', unit: 'milliseconds' },
      potential: true,
    },
    {
      name: 'a session that visitors can write',
      code: "import session from 'cookie-session';\nsession({ keys, «signed: false» });",
      id: 'unsigned',
      data: { cookie: "The session's cookie" },
      potential: true,
      suggestion: {
        id: 'signCookie',
        output: "import session from 'cookie-session';\nsession({ keys, signed: true });",
      },
    },
  ]),
});
