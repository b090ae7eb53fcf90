import rule from '../../src/rules/no-unverified-jwt.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const jwt = "import jwt from 'jsonwebtoken';\n";
const express = "import express from 'express';\nconst app = express();\n";
const bearer = "const token = req.headers.authorization.split(' ')[1];";

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id?: string;
  readonly potential?: boolean;
  readonly suggestion?: readonly [id: string, output: string];
}

const reported: readonly Reported[] = [
  {
    name: 'the user of a request',
    code: `${jwt}export function authenticate(req, res, next) { const payload = jwt.«decode»(req.cookies.token); req.user = payload; next(); }`,
  },
  {
    name: 'a role that is compared',
    code: `${jwt}export function isAdmin(token) { return jwt.«decode»(token)?.role === 'admin'; }`,
  },
  {
    name: 'a user that is looked up',
    code: `${jwt}${express}app.get('/me', async (req, res) => { ${bearer} const { sub } = jwt.«decode»(token); res.json(await User.findById(sub)); });`,
  },
  {
    name: 'the payload of a token in full',
    code: `${jwt}export const owns = (token, post) => jwt.«decode»(token, { complete: true }).payload.sub === post.author;`,
  },
  {
    name: 'another library',
    code: `import { jwtDecode } from 'jwt-decode';\n${express}app.get('/me', (req, res) => { const user = «jwtDecode»(req.query.token); res.json({ name: user.name }); });`,
  },
  {
    name: 'a token that failed its check',
    code: `${jwt}export function read(token) { try { return jwt.verify(token, key); } catch { return jwt.«decode»(token); } }`,
    id: 'fallbackDecode',
  },
  {
    name: 'a check that is switched off',
    code: "import jwt from 'jwt-simple';\njwt.decode(token, secret, «true»);",
    id: 'verificationOff',
    suggestion: ['switchOn', "import jwt from 'jwt-simple';\njwt.decode(token, secret, false);"],
  },
  {
    name: 'a token whose key is at hand',
    code: `${jwt}export const login = (id) => jwt.sign({ id }, SECRET, { expiresIn: '1h' });\nexport const isSelf = (token, id) => jwt.«decode»(token).id === id;`,
    suggestion: [
      'verifyToken',
      `${jwt}export const login = (id) => jwt.sign({ id }, SECRET, { expiresIn: '1h' });\nexport const isSelf = (token, id) => jwt.verify(token, SECRET, { algorithms: ['HS256'] }).id === id;`,
    ],
  },
  {
    name: 'claims for somebody else, as a potential finding',
    code: `${jwt}export const read = (token) => jwt.«decode»(token);`,
    potential: true,
  },
];

ruleTester.run('no-unverified-jwt', rule, {
  valid: [
    { name: 'a token that is verified', code: `${jwt}req.user = jwt.verify(token, key);` },
    {
      name: 'a header that chooses the key of the check',
      code: `${jwt}export async function user(token) { const { header } = jwt.decode(token, { complete: true }); return jwt.verify(token, await keys.get(header.kid)); }`,
    },
    {
      name: 'a token that was checked before',
      code: `${jwt}export function auth(req) { jwt.verify(req.cookies.t, key); req.user = jwt.decode(req.cookies.t); }`,
    },
    {
      name: 'a handler behind a check',
      code: `${jwt}${express}app.get('/me', requireAuth, (req, res) => { res.json(jwt.decode(req.cookies.t).sub); });`,
    },
    {
      name: 'the end of a token',
      code: `${jwt}export const isOver = (token) => jwt.decode(token).exp * 1000 < Date.now();`,
    },
    {
      name: 'what a page shows',
      code: "import { jwtDecode } from 'jwt-decode';\nconst user = jwtDecode(localStorage.getItem('token')); if (user.role === 'admin') show();",
    },
    {
      name: 'claims for somebody else',
      code: `${jwt}export const read = (token) => jwt.decode(token);`,
    },
    {
      name: 'the answer of an identity provider',
      code: `${jwt}export const user = async (tokens) => User.findOne({ email: jwt.decode(tokens.id_token).email });`,
    },
    { name: 'no arguments', code: `${jwt}jwt.decode(); jwt.decode(...list);` },
  ],
  invalid: reported.map(({ name, code: text, id = 'unverifiedClaims', potential, suggestion }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      ...(potential && { options: [{ report: 'potential' }] }),
      errors: [
        {
          messageId: id,
          ...range,
          ...(suggestion && { suggestions: [{ messageId: suggestion[0], output: suggestion[1] }] }),
        },
      ],
    };
  }),
});
