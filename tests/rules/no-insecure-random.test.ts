import rule from '../../src/rules/no-insecure-random.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const node = "import fs from 'node:fs';\n";
const withInt = "import fs from 'node:fs';\nimport { randomInt } from 'node:crypto';\n";
const withBytes = "import fs from 'node:fs';\nimport { randomBytes } from 'node:crypto';\n";
const withUuid = "import fs from 'node:fs';\nimport { randomUUID } from 'node:crypto';\n";

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id?: string;
  readonly secret: string;
  readonly source?: string;
  readonly output?: string;
  readonly suggestion?: readonly [id: string, output: string];
  readonly options?: readonly [object];
}

const reported: readonly Reported[] = [
  {
    name: 'a text that a function with such a name returns',
    code: `${node}export const makeToken = () => «Math.random()».toString(36).substring(2);`,
    secret: 'makeToken',
    suggestion: [
      'useRandomBytes',
      `${withBytes}export const makeToken = () => randomBytes(16).toString('hex');`,
    ],
  },
  {
    name: 'an integer in a range of constants',
    code: `${node}const otp = Math.floor(«Math.random()» * 10000);`,
    secret: 'otp',
    output: `${withInt}const otp = randomInt(10000);`,
  },
  {
    name: 'an integer from one constant to another',
    code: `${node}export function makeOtp() { return Math.floor(100000 + «Math.random()» * 900000); }`,
    secret: 'makeOtp',
    output: `${withInt}export function makeOtp() { return randomInt(100000, 1000000); }`,
  },
  {
    name: 'an integer in a range that is not known is only suggested',
    code: `${node}export const makeOtp = (n) => Math.floor(«Math.random()» * n);`,
    secret: 'makeOtp',
    suggestion: ['useRandomInt', `${withInt}export const makeOtp = (n) => randomInt(n);`],
  },
  {
    name: 'the state of a login in an address',
    code: 'res.redirect(`https://a.example/authorize?client_id=x&state=${«Math.random()».toString(36).slice(2)}`);',
    secret: 'state',
  },
  {
    name: 'the state of a login among its parameters',
    code: 'client.authorizeURL({ redirect_uri, state: «Math.random()».toString(36) });',
    secret: 'state',
  },
  {
    name: 'a code in a message',
    code: 'send({ text: `Your verification code is ${Math.floor(«Math.random()» * 10000)}` });',
    secret: 'verification code',
  },
  {
    name: 'the identifier of a token',
    code: 'sign({ sub, jti: String(«Math.random()») }, key);',
    secret: 'jti',
  },
  {
    name: 'what makes identifiers of sessions',
    code: 'session({ genid: () => «Math.random()».toString(36) });',
    secret: 'genid',
  },
  {
    name: 'a code that gives a discount, as a potential finding',
    code: 'const couponCode = «Math.random()».toString(36);',
    secret: 'couponCode',
    options: [{ report: 'potential' }],
  },
  {
    name: 'outside Node nothing is changed',
    code: 'const otp = Math.floor(«Math.random()» * 10000);',
    secret: 'otp',
  },
  {
    name: 'characters that are put together',
    code: "function generate(n) { let password = ''; for (let i = 0; i < n; i++) password += CHARS.charAt(Math.floor(«Math.random()» * CHARS.length)); return password; }",
    secret: 'password',
  },
  {
    name: 'characters that a helper puts together',
    code: "function pick(n) { let out = ''; while (n--) out += CHARS[Math.floor(«Math.random()» * CHARS.length)]; return out; } const sessionId = pick(16);",
    secret: 'sessionId',
  },
  {
    name: 'a list of characters that is joined',
    code: "const csrfToken = Array.from({ length: 32 }, () => Math.floor(«Math.random()» * 16).toString(16)).join('');",
    secret: 'csrfToken',
  },
  {
    name: 'a digest of it',
    code: "import crypto from 'crypto'; user.resetToken = crypto.createHash('sha256').update(user.email + «Math.random()»).digest('hex');",
    secret: 'resetToken',
  },
  {
    name: 'a renamed function',
    code: 'const random = Math.random; const secret = «random()».toString(36);',
    secret: 'secret',
    source: 'random',
  },
  {
    name: 'a property of an object',
    code: 'save({ apiKey: «Math.random()».toString(36) });',
    secret: 'apiKey',
  },
  {
    name: 'a cookie of a session',
    code: "import express from 'express'; const app = express(); app.get('/', (req, res) => { res.cookie('sid', «Math.random()».toString(36)); });",
    secret: 'sid',
    suggestion: [
      'useRandomBytes',
      "import express from 'express';\nimport { randomBytes } from 'node:crypto'; const app = express(); app.get('/', (req, res) => { res.cookie('sid', randomBytes(16).toString('hex')); });",
    ],
  },
  {
    name: 'the key of a token',
    code: "import jwt from 'jsonwebtoken'; jwt.sign(claims, «Math.random()».toString());",
    secret: 'a secret',
  },
  {
    name: 'the time alone',
    code: `${node}const resetToken = 'r' + «Date.now()»;`,
    id: 'secretOfTime',
    secret: 'resetToken',
    source: 'Date.now',
    suggestion: ['useRandomUuid', `${withUuid}const resetToken = 'r' + randomUUID();`],
  },
  {
    name: 'an identifier that says when it was made',
    code: "import { v1 as uuid } from 'uuid'; const apiKey = «uuid()»;",
    id: 'secretIdentifier',
    secret: 'apiKey',
    source: 'uuid',
    suggestion: ['useExport', "import { v4 as uuid } from 'uuid'; const apiKey = uuid();"],
  },
  {
    name: 'an identifier that says when it was made, on demand',
    code: "import { v7 } from 'uuid'; const apiKey = «v7()»;",
    id: 'mostlyRandom',
    secret: 'apiKey',
    source: 'v7',
    suggestion: ['useExport', "import { v4 as v7 } from 'uuid'; const apiKey = v7();"],
    options: [{ report: 'potential' }],
  },
  {
    name: 'the predictable twin of a module, in Node',
    code: `${node}import { nanoid } from 'nanoid/non-secure'; const token = «nanoid(32)»;`,
    secret: 'token',
    source: 'nanoid',
    output: `${node}import { nanoid } from 'nanoid'; const token = nanoid(32);`,
  },
  {
    name: 'the predictable twin of a module, elsewhere',
    code: "import { nanoid } from 'nanoid/non-secure'; const token = «nanoid(32)»;",
    secret: 'token',
    source: 'nanoid',
    suggestion: ['useModule', "import { nanoid } from 'nanoid'; const token = nanoid(32);"],
  },
  {
    name: 'a function whose name promises less',
    code: "import crypto from 'crypto'; const salt = «crypto.pseudoRandomBytes(16)»;",
    id: 'outdatedRandom',
    secret: 'salt',
    source: 'crypto.pseudoRandomBytes',
    output: "import crypto from 'crypto'; const salt = crypto.randomBytes(16);",
  },
];

ruleTester.run('no-insecure-random', rule, {
  valid: [
    ...[
      [
        'the state of something else',
        'const item = { key: 1, state: Math.random() }; const url = `/list?state=${Math.random()}`;',
      ],
      [
        'a number in a message',
        'send(`Your session lasts ${Math.random()} minutes; the code of conduct has ${Math.random()} pages`);',
      ],
      ['a code that gives a discount', 'const couponCode = Math.random().toString(36);'],
      [
        'what others see',
        'const color = Math.floor(Math.random() * 16777215).toString(16); const delay = Math.random() * 1000; el.style.left = Math.random() * 100;',
      ],
      [
        'identifiers',
        'const id = Math.random().toString(36).slice(2); const requestId = Date.now(); const key = Math.random();',
      ],
      [
        'numbers about tokens',
        'const tokenCount = Math.random() * 5; const resetTokenExpires = Date.now() + 3600000; const tokenExpiry = new Date(); const passwordChangedAt = Date.now();',
      ],
      ['one of a list of tokens', 'const token = tokens[Math.floor(Math.random() * tokens.length)];'],
      [
        'a name that only contains such a word',
        'const spinner = Math.random(); const tokenizer = Math.random(); const secretary = Math.random();',
      ],
      [
        'something unpredictable beside it',
        "import crypto from 'crypto'; const token = crypto.randomBytes(16).toString('hex') + Date.now() + Math.random();",
      ],
      ['a nonce that only has to grow', 'const nonce = Date.now();'],
      [
        'unpredictable values',
        "import crypto from 'crypto'; import { v4 } from 'uuid'; import { nanoid } from 'nanoid'; const token = crypto.randomUUID(); const apiKey = v4(); const secret = nanoid();",
      ],
      ['a function of the file', 'const Math = { random: secure }; const token = Math.random();'],
      [
        'an element of a database',
        "import { ObjectId } from 'bson'; const _id = new ObjectId(); const token = new ObjectId(req.params.id);",
      ],
      [
        'code for development',
        "if (process.env.NODE_ENV !== 'production') { const token = Math.random().toString(36); }",
      ],
      [
        'times that are reckoned with',
        'const tokenAge = Date.now() - issued; const token = { value, expiresAt: Date.now() + 3600, iat: Math.floor(Date.now() / 1000) };',
      ],
      [
        'a mark that a function is given',
        '((token, callbacks) => post(token))(`shim@${Math.random()}`, []);',
      ],
      [
        'odd uses',
        'Math.random; Math.random``; new Math.random(); Math.random(...a); const { random } = Math;',
      ],
    ].map(([name = '', code = '']) => ({ name, code })),
    { name: 'tests', code: 'const token = Math.random().toString(36);', filename: 'src/login.test.ts' },
  ],
  invalid: [
    ...reported.map(({ name, code, id, secret, source, output, suggestion, options }) => {
      const { code: plain, range } = marked(code);
      return {
        name,
        code: plain,
        output: output ?? null,
        ...(options && { options }),
        errors: [
          {
            messageId: id ?? 'predictableSecret',
            data: { name: secret, source: source ?? 'Math.random' },
            ...range,
            suggestions: suggestion ? [{ messageId: suggestion[0], output: suggestion[1] }] : null,
          },
        ],
      };
    }),
    {
      name: 'tests, where they are not to be left alone',
      code: 'const token = Math.random().toString(36);',
      filename: 'src/login.test.ts',
      options: [{ ignoreTests: false }],
      errors: [{ messageId: 'predictableSecret', line: 1, column: 15, endLine: 1, endColumn: 28 }],
    },
  ],
});
