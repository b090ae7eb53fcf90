import rule from '../../src/rules/no-ldap-injection.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const head =
  "import express from 'express'; import ldap from 'ldapjs'; const app = express(); const client = ldap.createClient({ url });\n";
const inHandler = (code: string): string => `${head}app.post('/', (req, res) => { ${code} });`;
const QUERY = 'the query string of the request';
const BODY = 'the body of the request';

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly messageId: 'taintedFilter' | 'taintedName';
  readonly source: string;
  readonly label: string;
  readonly sink: string;
}

const reported: readonly Reported[] = [
  {
    name: 'a value in a filter',
    code: inHandler("client.search('o=a', { scope: 'sub', filter: `(uid=${«req.query.user»})` }, done);"),
    messageId: 'taintedFilter',
    source: 'req.query.user',
    label: QUERY,
    sink: 'client.search',
  },
  {
    name: 'a filter that is built in a function of the file, with options in a variable',
    code: `${head}const byName = (name) => '(&(objectClass=person)(cn=' + name + '))';\napp.post('/', (req, res) => { const options = { filter: «byName(req.body.name)» }; client.search('o=a', options, done); });`,
    messageId: 'taintedFilter',
    source: 'req.body.name',
    label: BODY,
    sink: 'client.search',
  },
  {
    name: 'a whole filter',
    code: inHandler("client.search('o=a', { filter: «req.query.filter» }, done);"),
    messageId: 'taintedFilter',
    source: 'req.query.filter',
    label: QUERY,
    sink: 'client.search',
  },
  {
    name: 'a value of which only parentheses are taken away',
    code: inHandler(
      "client.search('o=a', { filter: `(uid=${«req.query.user.replace(/[()]/g, '')»})` }, done);",
    ),
    messageId: 'taintedFilter',
    source: 'req.query.user',
    label: QUERY,
    sink: 'client.search',
  },
  {
    name: 'a value in the name of who logs in',
    code: inHandler('client.bind(`uid=${«req.body.user»},ou=people,o=a`, req.body.password, done);'),
    messageId: 'taintedName',
    source: 'req.body.user',
    label: BODY,
    sink: 'client.bind',
  },
  {
    name: 'where to search',
    code: inHandler("client.search(«req.query.base», { filter: '(uid=a)' }, done);"),
    messageId: 'taintedName',
    source: 'req.query.base',
    label: QUERY,
    sink: 'client.search',
  },
];

ruleTester.run('no-ldap-injection', rule, {
  valid: [
    {
      name: 'a filter of objects',
      code: inHandler(
        "client.search('o=a', { filter: new ldap.AndFilter({ filters: [new ldap.EqualityFilter({ attribute: 'uid', value: req.query.user })] }) }, done);",
      ),
    },
    {
      name: 'a value of which all that means something is taken away',
      code: inHandler(
        "client.search('o=a', { filter: `(uid=${String(req.query.user).replace(/[*()\\\\\\0]/g, '')})` }, done);",
      ),
    },
    {
      name: 'a value that is checked',
      code: inHandler(
        "if (!/^[a-z0-9]+$/i.test(req.query.user)) return; client.search('o=a', { filter: `(uid=${req.query.user})` }, done);",
      ),
    },
    {
      name: 'a value that a function of the project escapes',
      code: `import { escapeLdapFilter } from './escape.js';\n${inHandler("client.search('o=a', { filter: `(uid=${escapeLdapFilter(req.query.user)})` }, done);")}`,
    },
    {
      name: 'a number',
      code: inHandler("client.search('o=a', { filter: `(uidNumber=${Number(req.query.id)})` }, done);"),
    },
    {
      name: 'a whole name, and a password, of who logs in',
      code: inHandler('client.bind(req.body.dn, req.body.password, done);'),
    },
    { name: 'a constant filter', code: inHandler("client.search('o=a', { filter: '(uid=a)' }, done);") },
    {
      name: 'a value of unknown origin',
      code: `${head}export const find = (user) => client.search('o=a', { filter: \`(uid=\${user})\` }, done);`,
    },
    {
      name: 'arguments that are not there',
      code: `${head}client.search(); client.search(...a); client.bind();`,
    },
  ],
  invalid: reported.map(({ name, code: text, messageId, source, label, sink }) => {
    const { code, range } = marked(text);
    return { name, code, errors: [{ messageId, data: { source, label, sink }, ...range }] };
  }),
});
