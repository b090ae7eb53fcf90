import rule from '../../src/rules/no-jwt-key-injection.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const jwt = "import jwt from 'jsonwebtoken';\n";
const header = 'const { header } = jwt.decode(token, { complete: true });\n';
const label = 'the header of an unchecked token';
const decoded = 'jwt.decode(token, { complete: true }).header';

const reported: readonly {
  readonly name: string;
  readonly code: string;
  readonly id: string;
  readonly data?: Readonly<Record<string, string>>;
}[] = [
  {
    name: 'the key that the token brings along',
    code: `${jwt}import { createPublicKey } from 'node:crypto';\nexport function check(token) {\n${header}const key = createPublicKey({ key: header.jwk, format: 'jwk' });\nreturn jwt.verify(token, «key»);\n}`,
    id: 'taintedKey',
    data: { source: `${decoded}.jwk`, label },
  },
  {
    name: 'the same by a callback',
    code: `${jwt}jwt.verify(token, (header, done) => done(null, «header.x5c[0]»), { algorithms: ['RS256'] });`,
    id: 'taintedKey',
    data: { source: 'header.x5c[0]', label },
  },
  {
    name: 'the same by what a function returns',
    code: "import { importJWK, jwtVerify } from 'jose';\njwtVerify(token, async (header) => «importJWK(header.jwk)»);",
    id: 'taintedKey',
    data: { source: 'header.jwk', label },
  },
  {
    name: 'a library that takes the key of the token',
    code: "import { EmbeddedJWK, jwtVerify } from 'jose';\njwtVerify(token, «EmbeddedJWK»);",
    id: 'keyFromToken',
  },
  {
    name: 'the address of keys',
    code: `${jwt}import jwksClient from 'jwks-rsa';\nexport function keys(token) {\n${header}return jwksClient({ jwksUri: «header.jku» });\n}`,
    id: 'taintedKeyAddress',
    data: { source: `${decoded}.jku`, label },
  },
  {
    name: 'the file of a key',
    code: `${jwt}import { readFileSync } from 'node:fs';\nexport function check(token) {\n${header}const key = readFileSync(«'keys/' + header.kid»);\nreturn jwt.verify(token, key);\n}`,
    id: 'taintedKeyFile',
    data: { source: `${decoded}.kid`, label },
  },
  {
    name: 'a key from the request',
    code: `${jwt}export function check(req, res) { return jwt.verify(req.body.token, «req.body.key»); }`,
    id: 'taintedKey',
    data: { source: 'req.body.key', label: 'the body of the request' },
  },
];

ruleTester.run('no-jwt-key-injection', rule, {
  valid: [
    {
      name: 'a key of a map, by its identifier',
      code: `${jwt}export function check(token) {\n${header}return jwt.verify(token, keys.get(header.kid));\n}`,
    },
    {
      name: 'a key that a client of one address finds',
      code: `${jwt}import jwksClient from 'jwks-rsa';\nconst client = jwksClient({ jwksUri: process.env.KEYS });\njwt.verify(token, (header, done) => client.getSigningKey(header.kid, (error, key) => done(null, key.getPublicKey())));`,
    },
    {
      name: 'a file whose name is one of a list',
      code: `${jwt}import { readFileSync } from 'node:fs';\nexport function check(token) {\n${header}if (!['a', 'b'].includes(header.kid)) throw new Error('unknown key');\nreturn jwt.verify(token, readFileSync('keys/' + header.kid));\n}`,
    },
    {
      name: 'an address that begins with one of our own',
      code: `${jwt}import jwksClient from 'jwks-rsa';\nexport function keys(token) {\n${header}return jwksClient({ jwksUri: 'https://keys.example.com/' + header.kid });\n}`,
    },
    { name: 'a key of the environment', code: `${jwt}jwt.verify(token, process.env.JWT_SECRET);` },
    {
      name: 'a key that is stored with the user',
      code: `${jwt}export async function check(req) { const user = await User.findById(req.params.id); return jwt.verify(req.body.token, user.tokenKey); }`,
    },
  ],
  invalid: reported.map(({ name, code, id, data }) => {
    const { code: text, range } = marked(code);
    return { name, code: text, errors: [{ messageId: id, ...(data && { data }), ...range }] };
  }),
});
