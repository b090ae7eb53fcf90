import rule from '../../src/rules/require-jwt-claims.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const jwt = "import jwt from 'jsonwebtoken';\n";
const audience = marked(`${jwt}jwt.verify(token, key, «{ issuer: 'https://login.example' }»);`);
const issuer = marked(`${jwt}jwt.verify(token, key, «{ audience: 'shop' }»);`);
const loose = marked(`${jwt}jwt.verify(token, key, { issuer, audience: «/example\\.com/» });`);

ruleTester.run('require-jwt-claims', rule, {
  valid: [
    { name: 'both', code: `${jwt}jwt.verify(token, key, { issuer, audience });` },
    {
      name: 'a comparison of its own',
      code: `${jwt}const claims = jwt.verify(token, key);\nif (claims.iss !== me || claims.aud !== shop) throw new Error('foreign');`,
    },
    {
      name: 'options of another file',
      code: `${jwt}import options from './options';\njwt.verify(token, key, options);`,
    },
    {
      name: 'one of them, where only that is asked for',
      code: `${jwt}jwt.verify(token, key, { issuer });`,
      options: [{ claims: ['issuer'] }],
    },
    {
      name: 'a pattern of whole names',
      code: `${jwt}jwt.verify(token, key, { issuer, audience: /^shop-\\d+$/ });`,
    },
    { name: 'a test', code: `${jwt}jwt.verify(token, key);`, filename: 'a.test.ts' },
  ],
  invalid: [
    {
      name: 'no audience',
      code: audience.code,
      errors: [
        { messageId: 'claimUnchecked', data: { claim: 'audience', whom: 'made for' }, ...audience.range },
      ],
    },
    {
      name: 'no issuer',
      code: issuer.code,
      errors: [{ messageId: 'claimUnchecked', data: { claim: 'issuer', whom: 'made by' }, ...issuer.range }],
    },
    {
      name: 'a pattern that matches parts of names',
      code: loose.code,
      errors: [{ messageId: 'looseAudience', ...loose.range }],
    },
  ],
});
