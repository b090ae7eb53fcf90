import rule from '../../src/rules/require-jwt-expiration.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const jwt = "import jwt from 'jsonwebtoken';\n";

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id?: string;
  readonly lifetime?: string;
  readonly potential?: boolean;
  readonly suggestion?: readonly [id: string, lifetime: string | undefined, output: string];
}

const reported: readonly Reported[] = [
  {
    name: 'no options',
    code: `${jwt}jwt.«sign»({ sub }, key);`,
    suggestion: ['setExpiration', '15m', `${jwt}jwt.sign({ sub }, key, { expiresIn: '15m' });`],
  },
  {
    name: 'a callback in place of options',
    code: `${jwt}jwt.«sign»({ sub }, key, (err, token) => {});`,
    suggestion: [
      'setExpiration',
      '15m',
      `${jwt}jwt.sign({ sub }, key, { expiresIn: '15m' }, (err, token) => {});`,
    ],
  },
  {
    name: 'options without an end, for a token that renews others',
    code: `${jwt}const refreshToken = (sub) => jwt.sign({ sub }, key, «{ algorithm: 'HS256' }»);`,
    suggestion: [
      'setExpiration',
      '7d',
      `${jwt}const refreshToken = (sub) => jwt.sign({ sub }, key, { algorithm: 'HS256', expiresIn: '7d' });`,
    ],
  },
  {
    name: 'a payload that is a parameter',
    code: `${jwt}export const issue = (payload) => jwt.«sign»(payload, key);`,
    suggestion: [
      'setExpiration',
      '15m',
      `${jwt}export const issue = (payload) => jwt.sign(payload, key, { expiresIn: '15m' });`,
    ],
  },
  {
    name: 'a chain that sets no end',
    code: "import { SignJWT } from 'jose';\nawait new «SignJWT»({ sub }).setProtectedHeader({ alg }).sign(key);",
  },
  {
    name: 'ended tokens that pass',
    code: `${jwt}jwt.verify(token, key, { algorithms, «ignoreExpiration: true» });`,
    id: 'expirationIgnored',
    suggestion: [
      'checkExpiration',
      undefined,
      `${jwt}jwt.verify(token, key, { algorithms, ignoreExpiration: false });`,
    ],
  },
  {
    name: 'ended tokens that pass where they are renewed, as a potential finding',
    code: `${jwt}function refresh(token) { return jwt.verify(token, key, { «ignoreExpiration: true» }); }`,
    id: 'expirationIgnored',
    potential: true,
    suggestion: [
      'checkExpiration',
      undefined,
      `${jwt}function refresh(token) { return jwt.verify(token, key, { ignoreExpiration: false }); }`,
    ],
  },
  {
    name: 'an end that nobody sees',
    code: `${jwt}jwt.sign({ sub }, key, { expiresIn: «'100y'» });`,
    id: 'endlessLifetime',
    lifetime: '100y',
  },
  {
    name: 'a long life, as a potential finding',
    code: `${jwt}jwt.sign({ sub }, key, { expiresIn: «'365 days'» });`,
    id: 'longLifetime',
    lifetime: '365 days',
    potential: true,
  },
  {
    name: 'a number in a text',
    code: `${jwt}jwt.sign({ sub }, key, { expiresIn: «'3600'» });`,
    id: 'unitMistake',
    lifetime: '3600',
    suggestion: ['setUnit', '3600s', `${jwt}jwt.sign({ sub }, key, { expiresIn: '3600s' });`],
  },
  {
    name: 'milliseconds for seconds',
    code: `${jwt}jwt.sign({ sub, exp: «Date.now() + 3600» }, key);`,
    id: 'millisecondsGiven',
  },
];

ruleTester.run('require-jwt-expiration', rule, {
  valid: [
    { name: 'an end', code: `${jwt}jwt.sign({ sub }, key, { expiresIn: '15m' });` },
    { name: 'an end by a setting', code: `${jwt}jwt.sign({ sub }, key, { expiresIn: config.ttl });` },
    {
      name: 'an end in the payload',
      code: `${jwt}jwt.sign({ sub, exp: Math.floor(Date.now() / 1000) + 900 }, key);`,
    },
    {
      name: 'an end that is written later',
      code: `${jwt}const p = { sub }; p.exp = end(); jwt.sign(p, key);`,
    },
    { name: 'options from elsewhere', code: `${jwt}jwt.sign({ sub }, key, options);` },
    { name: 'a spread payload', code: `${jwt}jwt.sign({ ...claims }, key);` },
    { name: 'a text, which cannot end', code: `${jwt}jwt.sign('text', key);` },
    {
      name: 'ended tokens that pass by a setting',
      code: `${jwt}jwt.verify(t, k, { ignoreExpiration: lax });`,
    },
    {
      name: 'ended tokens that pass where they are renewed',
      code: `${jwt}function refresh(token) { return jwt.verify(token, key, { ignoreExpiration: true }); }`,
    },
    { name: 'a year', code: `${jwt}jwt.sign({ sub }, key, { expiresIn: '1y' });` },
    {
      name: 'an end that is set in a variable',
      code: "import { SignJWT } from 'jose';\nconst t = new SignJWT({ sub }); t.setExpirationTime('2h'); await t.sign(key);",
    },
    {
      name: 'options of a module',
      code: "import { JwtService } from '@nestjs/jwt';\nnew JwtService({}).sign({ sub });",
    },
    { name: 'hidden or no arguments', code: `${jwt}jwt.sign(...list); jwt.sign();` },
  ],
  invalid: reported.map(({ name, code: text, id = 'expirationMissing', lifetime, potential, suggestion }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      ...(potential && { options: [{ report: 'potential' }] }),
      errors: [
        {
          messageId: id,
          ...(lifetime !== undefined && { data: { lifetime } }),
          ...range,
          ...(suggestion && {
            suggestions: [
              {
                messageId: suggestion[0],
                ...(suggestion[1] !== undefined && { data: { lifetime: suggestion[1] } }),
                output: suggestion[2],
              },
            ],
          }),
        },
      ],
    };
  }),
});
