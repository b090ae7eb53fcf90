import rule from '../../src/rules/no-weak-jwt-secret.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const jwt = "import jwt from 'jsonwebtoken';\n";
const crypto = "import { randomBytes } from 'node:crypto';\n";

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly potential?: boolean;
}

const reported: readonly Reported[] = [
  {
    name: 'an empty key where the environment has none',
    code: `${jwt}jwt.sign(claims, process.env.JWT_SECRET || «''»);`,
    id: 'emptySecret',
  },
  {
    name: 'the same through a constant, in a check',
    code: `${jwt}const secret = process.env.JWT_SECRET ?? «''»;\nexport const check = (token) => jwt.verify(token, secret);`,
    id: 'emptySecret',
  },
  {
    name: 'an empty key as bytes, at the end of a chain',
    code: "import { SignJWT } from 'jose';\nnew SignJWT({ sub }).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(process.env.KEY ?? «''»));",
    id: 'emptySecret',
  },
  {
    name: 'an address of mail',
    code: `${jwt}jwt.sign({ id: user.id }, «user.email»);`,
    id: 'guessableSecret',
    data: { value: 'email' },
  },
  {
    name: 'an identifier under another name',
    code: `${jwt}const key = String(user._id);\njwt.sign({ id: user.id }, «key»);`,
    id: 'guessableSecret',
    data: { value: '_id' },
  },
  {
    name: 'a public key as a secret',
    code: `${jwt}jwt.sign(claims, «publicKey»);`,
    id: 'publicSecret',
    data: { value: 'publicKey' },
  },
  {
    name: 'few random bytes',
    code: `${jwt}${crypto}const key = randomBytes(«8»).toString('hex');\njwt.sign(claims, key);`,
    id: 'shortSecret',
    data: { bytes: '8' },
  },
  {
    name: 'fewer random bytes than the algorithm asks for, as a potential finding',
    code: `${jwt}${crypto}const key = randomBytes(«16»);\njwt.sign(claims, key);`,
    id: 'shortSecret',
    data: { bytes: '16' },
    potential: true,
  },
  {
    name: 'short keys of RSA',
    code: `${jwt}jwt.sign(claims, key, { algorithm: 'RS256', «allowInsecureKeySizes: true» });`,
    id: 'shortKeysAllowed',
    data: { option: 'allowInsecureKeySizes' },
  },
  {
    name: 'one key for access and renewal, as a potential finding',
    code: `${jwt}const accessToken = jwt.sign({ sub }, key);\nconst refreshToken = jwt.sign({ sub }, «key»);`,
    id: 'sharedSecret',
    potential: true,
  },
];

ruleTester.run('no-weak-jwt-secret', rule, {
  valid: [
    { name: 'the environment alone', code: `${jwt}jwt.sign(claims, process.env.JWT_SECRET);` },
    {
      name: 'an empty key that stops the program',
      code: `${jwt}const secret = process.env.JWT_SECRET || '';\nif (!secret) throw new Error('JWT_SECRET');\njwt.sign(claims, secret);`,
    },
    { name: "a user's record as a part of the key", code: `${jwt}jwt.sign(claims, secret + user.email);` },
    {
      name: 'a key with the name of an identifier that is something else',
      code: `${jwt}const id = makeKey();\njwt.sign(claims, id);`,
    },
    { name: 'a private key', code: `${jwt}jwt.sign(claims, privateKey, { algorithm: 'RS256' });` },
    {
      name: 'a file of certificates that holds a private key',
      code: `${jwt}jwt.sign(claims, readFileSync('certs/private.pem'));`,
    },
    {
      name: 'a public key that no algorithm takes for a secret',
      code: `${jwt}jwt.sign(claims, publicKey, { algorithm: 'RS256' });`,
    },
    { name: 'enough random bytes', code: `${jwt}${crypto}jwt.sign(claims, randomBytes(32));` },
    {
      name: 'few random bytes for something else',
      code: `${jwt}${crypto}const jti = randomBytes(8);\njwt.sign({ jti }, key);`,
    },
    {
      name: 'one key for both kinds, where asked for what is certain',
      code: `${jwt}const accessToken = jwt.sign({ sub }, key);\nconst refreshToken = jwt.sign({ sub }, key);`,
    },
    {
      name: 'a key for each kind',
      code: `${jwt}const accessToken = jwt.sign({ sub }, key);\nconst refreshToken = jwt.sign({ sub }, other);`,
      options: [{ report: 'potential' }],
    },
    {
      name: 'one key, and tokens that say what they are for',
      code: `${jwt}const accessToken = jwt.sign({ sub, type: 'access' }, key);\nconst refreshToken = jwt.sign({ sub, type: 'refresh' }, key);`,
      options: [{ report: 'potential' }],
    },
    {
      name: 'a test',
      code: `${jwt}jwt.sign(claims, process.env.JWT_SECRET || '');`,
      filename: 'token.test.ts',
    },
    { name: 'a call of another library', code: "import jwt from 'other';\njwt.sign(claims, '');" },
  ],
  invalid: reported.map(({ name, code, id, data, potential }) => {
    const { code: text, range } = marked(code);
    return {
      name,
      code: text,
      ...(potential && { options: [{ report: 'potential' }] }),
      errors: [{ messageId: id, ...(data && { data }), ...range }],
    };
  }),
});
