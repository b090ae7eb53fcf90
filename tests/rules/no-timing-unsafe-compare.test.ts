import rule from '../../src/rules/no-timing-unsafe-compare.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const crypto = "import crypto from 'node:crypto';\n";
const head = `${crypto}export function verify(req, key, given) { const code = crypto.createHmac('sha256', key).update(req.body).digest('hex');`;
const potential = [{ report: 'potential' }] as const;

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id: string;
  readonly secret?: string;
  readonly suggestion?: string;
  readonly options?: readonly [object];
}

const computed = 'the code computed here';

const reported: readonly Reported[] = [
  {
    name: 'a code and what a header says it should be',
    code: `${head} return «code === given»; }`,
    id: 'comparedCode',
    secret: computed,
    suggestion: `${head} return code.length === given.length && crypto.timingSafeEqual(Buffer.from(code), Buffer.from(given)); }`,
  },
  {
    name: 'a comparison by identity',
    code: `${head} return «Object.is(code, given)»; }`,
    id: 'comparedCode',
    secret: computed,
  },
  {
    name: 'a negated comparison',
    code: `${head} if («req.given !== code») throw new Error(); }`,
    id: 'comparedCode',
    secret: computed,
    suggestion: `${head} if (!(req.given.length === code.length && crypto.timingSafeEqual(Buffer.from(req.given), Buffer.from(code)))) throw new Error(); }`,
  },
  {
    name: 'a comparison among others, with another name of the import',
    code: "import { createHmac } from 'node:crypto';\nexport function f(b, given, strict) { const code = createHmac('sha256', k).update(b).digest('hex'); return !strict || «code == given»; }",
    id: 'comparedCode',
    secret: computed,
    suggestion:
      "import { createHmac, timingSafeEqual } from 'node:crypto';\nexport function f(b, given, strict) { const code = createHmac('sha256', k).update(b).digest('hex'); return !strict || (code.length === given.length && timingSafeEqual(Buffer.from(code), Buffer.from(given))); }",
  },
  {
    name: 'a code within a text',
    code: `${head} return «\`sha256=\${code}\` === given»; }`,
    id: 'comparedCode',
    secret: computed,
  },
  {
    name: 'a code that a helper computes',
    code: `${crypto}function sign(b) { return crypto.createHmac('sha256', K).update(b).digest('base64'); } export const ok = (req) => «sign(req.rawBody) == req.get('X-Hub-Signature')»;`,
    id: 'comparedCode',
    secret: computed,
  },
  {
    name: 'a method of a buffer',
    code: `${crypto}export const f = (b, given) => «crypto.createHmac('sha256', K).update(b).digest().equals(given)»;`,
    id: 'comparedCode',
    secret: computed,
  },
  {
    name: 'a signature in a header',
    code: "export const f = (req, wanted) => «req.headers['stripe-signature'] === wanted»;",
    id: 'comparedSignature',
    secret: 'stripe-signature',
  },
  {
    name: 'a signature in a header, through a variable',
    code: "export function f(req, wanted) { const given = req.get('x-acme-signature-v2'); return «wanted !== given»; }",
    id: 'comparedSignature',
    secret: 'x-acme-signature-v2',
  },
  {
    name: 'a secret of the environment and a header, on demand',
    code: "export const f = (req) => «req.headers['x-api-key'] === process.env.API_KEY»;",
    id: 'comparedSecret',
    secret: 'API_KEY',
    suggestion:
      "import { timingSafeEqual } from 'node:crypto';\nexport const f = (req) => req.headers['x-api-key'].length === process.env.API_KEY.length && timingSafeEqual(Buffer.from(req.headers['x-api-key']), Buffer.from(process.env.API_KEY));",
    options: potential,
  },
  {
    name: 'a digest of a token and a stored one, on demand',
    code: `${crypto}export const f = (token, row) => «crypto.createHash('sha256').update(token).digest('hex') === row.digest»;`,
    id: 'comparedDigest',
    secret: 'the digest computed here',
    options: potential,
  },
  {
    name: 'lengths that may differ, on demand',
    code: `${crypto}export const f = (a, b) => crypto.«timingSafeEqual»(a, b);`,
    id: 'lengthGuard',
    options: potential,
  },
];

ruleTester.run('no-timing-unsafe-compare', rule, {
  valid: [
    ...[
      [
        'a comparison in constant time',
        `${head} return code.length === given.length && crypto.timingSafeEqual(Buffer.from(code), Buffer.from(given)); }`,
      ],
      [
        'a package for it',
        "import safeCompare from 'safe-compare'; export const f = (a, b) => safeCompare(a, b);",
      ],
      [
        'two codes that are both computed here',
        `${crypto}export const f = (a, b) => crypto.createHmac('sha256', k).update(a).digest('hex') === crypto.createHmac('sha256', k).update(b).digest('hex');`,
      ],
      [
        'whether there is one',
        `${head} if (code === '' || code == null || typeof code === 'string' || code.length !== 64) throw new Error(); }`,
      ],
      ['a constant', `${head} return code === 'abc'; }`],
      [
        'a checksum',
        `${crypto}if (crypto.createHash('md5').update(body).digest('hex') === req.headers['if-none-match']) skip();`,
      ],
      [
        'tokens of a language',
        "if (token.type === 'x') f(); if (token === '(') g(); if (token !== prevToken) h(); if (a.token === b.token) i();",
      ],
      [
        'a password that is typed twice',
        'export const f = (req) => req.body.password === req.body.confirmPassword;',
      ],
      ['what runs in a browser', `${head} document.title = code === given; }`],
      ['code for development', `${head} if (process.env.NODE_ENV === 'test') return code === given; }`],
      [
        'odd operands',
        'if (a === b) f(); if (this === that) g(); if ((() => 1) === x) h(); x.equals(); x.equals(...y);',
      ],
    ].map(([name = '', code = '']) => ({ name, code })),
    {
      name: 'lengths that are looked at',
      code: `${crypto}export const f = (a, b) => a.length === b.length && crypto.timingSafeEqual(a, b);`,
      options: potential,
    },
    {
      name: 'digests, which have the same length',
      code: `${crypto}const h = (x) => crypto.createHash('sha256').update(x).digest(); export const f = (a, b) => crypto.timingSafeEqual(crypto.createHash('sha256').update(a).digest(), crypto.createHash('sha256').update(b).digest());`,
      options: potential,
    },
  ],
  invalid: reported.map(({ name, code, id, secret, suggestion, options }) => {
    const { code: plain, range } = marked(code);
    return {
      name,
      code: plain,
      ...(options && { options }),
      errors: [
        {
          messageId: id,
          ...(secret !== undefined && { data: { name: secret } }),
          ...range,
          suggestions:
            suggestion === undefined ? null : [{ messageId: 'useTimingSafeEqual', output: suggestion }],
        },
      ],
    };
  }),
});
