import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By module: code that puts outside text (`x`) into a filter or a name of LDAP, and its safe twin. */
const tables: Readonly<Record<string, readonly (readonly [hit: string, miss: string])[]>> = {
  ldapjs: [
    [
      "import ldap from 'ldapjs'; ldap.createClient({}).search('o=a', { filter: `(uid=${x})` }, done);",
      "import ldap from 'ldapjs'; ldap.createClient({}).search('o=a', { filter: '(uid=a)', attributes: [x] }, done);",
    ],
    [
      "const ldap = require('ldapjs'); const c = ldap.createClient({}); c.search(`ou=${x},o=a`, {}, done);",
      "const ldap = require('ldapjs'); const c = ldap.createClient({}); c.abandon(`ou=${x},o=a`, {}, done);",
    ],
    [
      "import ldap from 'ldapjs'; ldap.createClient({}).del(`uid=${x},o=a`, done);",
      "import ldap from 'ldapjs'; ldap.createClient({}).unbind(`uid=${x},o=a`, done);",
    ],
    [
      "import ldap from 'ldapjs'; ldap.createClient({}).modifyDN('uid=a,o=a', 'uid=' + x, done);",
      "import ldap from 'ldapjs'; ldap.createClient({}).modify('uid=a,o=a', 'uid=' + x, done);",
    ],
    [
      "import ldap from 'ldapjs'; ldap.createClient({}).bind(`uid=${x},o=a`, password, done);",
      "import ldap from 'ldapjs'; ldap.createClient({}).bind(x, password, done);",
    ],
    [
      "import { parseFilter } from 'ldapjs'; parseFilter('(cn=' + x + ')');",
      "import { parseFilter } from 'own'; parseFilter('(cn=' + x + ')');",
    ],
    [
      "import { createClient } from 'ldapjs'; createClient({}).search('o=a', { filter: '(cn=' + x + ')' }, done);",
      "import { createClient, EqualityFilter } from 'ldapjs'; createClient({}).search('o=a', { filter: new EqualityFilter({ attribute: 'cn', value: x }) }, done);",
    ],
    ['ldapClient.search(`ou=${x},o=a`, {}, done);', 'store.search(`ou=${x},o=a`, {}, done);'],
  ],
  ldapts: [
    [
      "import { Client } from 'ldapts'; await new Client({ url }).search('o=a', { filter: `(mail=${x})` });",
      "import { Client } from 'own'; await new Client({ url }).search('o=a', { filter: `(mail=${x})` });",
    ],
    [
      "import { Client } from 'ldapts'; await new Client({ url }).search('o=a', { filter: `(mail=${x})` });",
      "import { Client, AndFilter, EqualityFilter } from 'ldapts'; await new Client({ url }).search('o=a', { filter: new AndFilter({ filters: [new EqualityFilter({ attribute: 'mail', value: x })] }) });",
    ],
    [
      "import { Client } from 'ldapts'; await new Client({ url }).add(`cn=${x},o=a`, {});",
      "import { Client, DN } from 'ldapts'; await new Client({ url }).add(new DN({ cn: x, o: 'a' }), {});",
    ],
  ],
  activedirectory: [
    [
      "import ActiveDirectory from 'activedirectory'; new ActiveDirectory({}).findUser(x, done);",
      "import ActiveDirectory from 'activedirectory'; new ActiveDirectory({}).findUser('a', () => x);",
    ],
    [
      "const AD = require('activedirectory2'); const ad = new AD({}); ad.userExists({}, x, done);",
      "const AD = require('activedirectory2'); const ad = new AD({}); ad.authenticate(x, 'p', done);",
    ],
    [
      "import { promiseWrapper } from 'activedirectory2'; await new promiseWrapper({}).isUserMemberOf(x, 'admins');",
      "import { promiseWrapper } from 'own'; await new promiseWrapper({}).isUserMemberOf(x, 'admins');",
    ],
    [
      "import ActiveDirectory from 'activedirectory'; new ActiveDirectory({}).findUsers({ filter: 'cn=*' + x + '*' }, done);",
      "import ActiveDirectory from 'activedirectory'; new ActiveDirectory({}).findUsers({ filter: 'cn=*', attributes: [x] }, done);",
    ],
    [
      "import ActiveDirectory from 'activedirectory'; new ActiveDirectory({}).find('cn=*' + x + '*', done);",
      "import ActiveDirectory from 'own'; new ActiveDirectory({}).find('cn=*' + x + '*', done);",
    ],
  ],
  'ldapauth-fork': [
    [
      "import LdapAuth from 'ldapauth-fork'; new LdapAuth({ searchFilter: `(uid=${x})` });",
      "import LdapAuth from 'ldapauth-fork'; new LdapAuth({ searchFilter: '(uid={{username}})' }).authenticate(x, 'p', done);",
    ],
  ],
  'passport-ldapauth': [
    [
      "import Strategy from 'passport-ldapauth'; new Strategy({ server: { searchFilter: `(uid=${x})` } });",
      "import Strategy from 'passport-ldapauth'; new Strategy({ server: { searchFilter: '(uid={{username}})' }, usernameField: x });",
    ],
  ],
  'ldap-authentication': [
    [
      "import { authenticate } from 'ldap-authentication'; authenticate({ userDn: `uid=${x},o=a` });",
      "import { authenticate } from 'ldap-authentication'; authenticate({ username: x });",
    ],
  ],
  'ldap-escape': [
    [
      "import { dn } from 'ldap-escape'; import ldap from 'ldapjs'; ldap.createClient({}).search('o=a', { filter: dn`(uid=${x})` }, done);",
      "import { filter } from 'ldap-escape'; import ldap from 'ldapjs'; ldap.createClient({}).search('o=a', { filter: filter`(uid=${x})` }, done);",
    ],
    [
      "import { filter } from 'ldap-escape'; import ldap from 'ldapjs'; ldap.createClient({}).search(filter`uid=${x},o=a`, {}, done);",
      "import { dn } from 'ldap-escape'; import ldap from 'ldapjs'; ldap.createClient({}).search(dn`uid=${x},o=a`, {}, done);",
    ],
  ],
  'ldap-filters': [
    [
      "import Filter from 'ldap-filters'; import ldap from 'ldapjs'; ldap.createClient({}).search('o=a', { filter: `(uid=${x})` }, done);",
      "import Filter from 'ldap-filters'; import ldap from 'ldapjs'; ldap.createClient({}).search('o=a', { filter: Filter.attribute('uid').equalTo(x).toString() }, done);",
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('puts it into a filter or a name: %s', (hit, miss) => {
    const wrapped = (code: string): string => {
      const imports = /^(?:import [^;]*;\s*)*/.exec(code)?.[0] ?? '';
      return `import express from 'express'; ${imports}const app = express(); app.post('/', async (req, res) => { const x = String(req.query.x); ${code.slice(imports.length)} });`;
    };
    expect(reportedRules(wrapped(hit))).toContain('bulwark/no-ldap-injection');
    expect(reportedRules(wrapped(miss))).not.toContain('bulwark/no-ldap-injection');
  });
});
