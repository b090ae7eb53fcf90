import rule from '../../src/rules/no-weak-hash.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const node = "import crypto from 'node:crypto';\n";

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id: string;
  readonly algorithm?: string;
  readonly evidence?: string;
  /** What the suggestion makes of the code; none without it. */
  readonly suggestion?: string;
  readonly replacement?: string;
  readonly options?: readonly [object];
}

/** Code with a literal, and the suggestion that replaces it. */
function literal(
  code: string,
  weak: string,
  sound: string,
): Pick<Reported, 'code' | 'suggestion' | 'replacement'> {
  return {
    code: code.replace('@', `«${weak}»`),
    suggestion: code.replace('@', sound),
    replacement: sound.replace(/['"`]/g, ''),
  };
}

const reported: readonly Reported[] = [
  {
    name: 'MD5 of something of which nothing is known',
    ...literal(
      `${node}export const h = (x) => crypto.createHash(@).update(x).digest('hex');`,
      "'md5'",
      "'sha256'",
    ),
    id: 'weakHash',
    algorithm: 'md5',
  },
  {
    name: 'another spelling, in the quotes it has',
    ...literal('import { hash } from "crypto"; export const h = (x) => hash(@, x);', '"SHA-1"', '"SHA-256"'),
    id: 'weakHash',
    algorithm: 'SHA-1',
  },
  {
    name: 'a digest that is given a name of something protected',
    ...literal(
      `${node}export function f(user) { const resetToken = crypto.createHash(@).update(user.id + Date.now()).digest('hex'); return mail(resetToken); }`,
      "'md5'",
      "'sha256'",
    ),
    id: 'weakHashOfSecret',
    algorithm: 'md5',
    evidence: 'resetToken',
  },
  {
    name: 'something secret that goes in',
    ...literal(
      `${node}export function f(session) { const h = crypto.createHash(@); h.update(session.apiKey); return h.digest('hex'); }`,
      "'sha1'",
      "'sha256'",
    ),
    id: 'weakHashOfSecret',
    algorithm: 'sha1',
    evidence: 'apiKey',
  },
  {
    name: 'a name of something protected beside one of a checksum',
    ...literal(
      `${node}export const tokenCache = (x) => crypto.createHash(@).update(x).digest('hex');`,
      "'md5'",
      "'sha256'",
    ),
    id: 'weakHashOfSecret',
    algorithm: 'md5',
    evidence: 'tokenCache',
  },
  {
    name: 'a helper function, where it is called',
    ...literal(
      "import * as c from 'crypto'; const md = (alg, x) => c.createHash(alg).update(x).digest('hex'); export const f = (x) => md(@, x);",
      "'sha1'",
      "'sha256'",
    ),
    id: 'weakHash',
    algorithm: 'sha1',
  },
  {
    name: 'a constant that names nothing else is changed where it is declared',
    code: "import { createHash } from 'crypto'; const ALG = 'md5'; export const h = (x) => createHash(«ALG»).update(x).digest('hex');",
    id: 'weakHash',
    algorithm: 'md5',
    suggestion:
      "import { createHash } from 'crypto'; const ALG = 'sha256'; export const h = (x) => createHash(ALG).update(x).digest('hex');",
    replacement: 'sha256',
  },
  {
    name: 'a constant that is shown as well is left as it is',
    code: "import { createHash } from 'crypto'; const ALG = 'md5'; console.log(ALG); export const h = (x) => createHash(«ALG»).update(x).digest('hex');",
    id: 'weakHash',
    algorithm: 'md5',
  },
  {
    name: 'a member of a constant object',
    code: `${node}const A = { weak: 'md5', ok: 'sha256' }; export const f = (d) => crypto.createHash(«A.weak»).update(d).digest();`,
    id: 'weakHash',
    algorithm: 'md5',
  },
  {
    name: 'an algorithm that is put together',
    code: `${node}export const f = (d) => crypto['createHash'](«'m' + 'd5'»).update(d).digest();`,
    id: 'weakHash',
    algorithm: 'md5',
  },
  {
    name: 'one of two algorithms',
    ...literal(
      `${node}export const f = (d, isNew) => crypto.createHash(isNew ? 'sha256' : @).update(d).digest();`,
      "'md5'",
      "'sha256'",
    ),
    id: 'weakHash',
    algorithm: 'md5',
  },
  {
    name: 'a message authentication code',
    ...literal(
      `${node}export const f = (key, body) => crypto.createHmac(@, key).update(body).digest('hex');`,
      "'sha1'",
      "'sha256'",
    ),
    id: 'weakMac',
    algorithm: 'sha1',
  },
  {
    name: 'a signature',
    ...literal(
      `${node}const signer = crypto.createSign(@); signer.update('x'); export const s = signer.sign(key);`,
      "'RSA-SHA1'",
      "'RSA-SHA256'",
    ),
    id: 'weakSignature',
    algorithm: 'RSA-SHA1',
  },
  {
    name: 'the hash of an imported key',
    ...literal(
      "crypto.subtle.importKey('raw', k, { name: 'HMAC', hash: { name: @ } }, false, ['sign']);",
      "'SHA-1'",
      "'SHA-256'",
    ),
    id: 'weakMac',
    algorithm: 'SHA-1',
  },
  {
    name: 'a function of a library, with its stronger sibling',
    code: "import CryptoJS from 'crypto-js'; export const f = (x) => CryptoJS.«MD5»(x).toString();",
    id: 'weakHash',
    algorithm: 'md5',
    suggestion: "import CryptoJS from 'crypto-js'; export const f = (x) => CryptoJS.SHA256(x).toString();",
    replacement: 'SHA256',
  },
  {
    name: 'a hash that is passed as a value',
    code: "import { hmac } from '@noble/hashes/hmac'; import { sha1 } from '@noble/hashes/sha1'; export const f = (k, m) => hmac(«sha1», k, m);",
    id: 'weakMac',
    algorithm: 'sha1',
  },
  {
    name: 'a checksum function where something is protected',
    code: "import hash from 'string-hash'; export const licenseCode = (x) => «hash»(x);",
    id: 'checksumOfSecret',
    algorithm: 'djb2',
    evidence: 'licenseCode',
  },
  {
    name: 'the hash of an object, where a name says that it protects something',
    code: "import hash from 'object-hash'; export const signature = (o) => «hash»(o);",
    id: 'weakHashOfSecret',
    algorithm: 'sha1',
    evidence: 'signature',
  },
  {
    name: 'MD5 under a key derivation',
    ...literal(`${node}crypto.hkdfSync(@, a, b, c, 32);`, "'md5'", "'sha256'"),
    id: 'weakDerivation',
    algorithm: 'md5',
  },
  {
    name: 'SHA-1 under a key derivation, on demand',
    ...literal(`${node}crypto.hkdfSync(@, a, b, c, 32);`, "'sha1'", "'sha256'"),
    id: 'outdatedUse',
    algorithm: 'sha1',
    options: [{ report: 'potential' }],
  },
  {
    name: 'a default that no call leaves',
    ...literal(
      `${node}function make(v, name = @) { return crypto.createHash(name).update(v).digest('hex'); } f(make(v));`,
      "'md5'",
      "'sha256'",
    ),
    id: 'weakHash',
    algorithm: 'md5',
  },
  {
    name: 'a default that others can leave, on demand',
    ...literal(
      `${node}export const h = (x, alg = @) => crypto.createHash(alg).update(x).digest('hex');`,
      "'md5'",
      "'sha256'",
    ),
    id: 'weakHash',
    algorithm: 'md5',
    options: [{ report: 'potential' }],
  },
  {
    name: 'verification of what others signed, on demand',
    ...literal(`${node}crypto.createVerify(@).update(b).verify(k, s);`, "'sha1'", "'sha256'"),
    id: 'weakVerification',
    algorithm: 'sha1',
    options: [{ report: 'potential' }],
  },
  {
    name: 'further algorithms, on demand',
    ...literal(`${node}crypto.createHash(@).update(b).digest();`, "'sha224'", "'sha256'"),
    id: 'weakHash',
    algorithm: 'sha224',
    options: [{ extraAlgorithms: ['SHA-224'] }],
  },
];

ruleTester.run('no-weak-hash', rule, {
  valid: [
    { name: 'SHA-256', code: `${node}crypto.createHash('sha256').update(x).digest();` },
    {
      name: 'a module that is named after entity tags',
      code: 'export const make = () => (body) => crypto.subtle.digest({ name: "SHA-1" }, body);',
      filename: 'middleware/etag/index.js',
    },
    {
      name: 'an unknown algorithm',
      code: `${node}export const h = (alg) => crypto.createHash(alg).update(x).digest();`,
    },
    {
      name: 'an algorithm of the environment',
      code: `${node}crypto.createHash(process.env.ALG).update(x).digest();`,
    },
    {
      name: 'a default of the environment',
      code: `${node}crypto.createHash(process.env.ALG || 'md5').update(x).digest();`,
    },
    {
      name: 'a function of the file that is called like one of the module',
      code: "function createHash(a) { return a; } createHash('md5');",
    },
    {
      name: 'an object that is called like the module',
      code: "const crypto = make(); crypto.createHash('md5').update(x);",
    },
    {
      name: 'a name that only contains one of something protected',
      code: `${node}export const author = (x) => byId.get(crypto.createHash('md5').update(x).digest('hex'));`,
    },
    ...[
      ['an entity tag', "res.setHeader('ETag', crypto.createHash('sha1').update(body).digest('hex'));"],
      ['a key of a cache', "const hit = cache[crypto.createHash('md5').update(url).digest('hex')];"],
      ['a member of a set', "if (seen.has(crypto.createHash('sha1').update(x).digest('hex'))) skip();"],
      [
        'a file that is read whole',
        "import fs from 'fs'; const sum = crypto.createHash('md5').update(fs.readFileSync(p)).digest('hex'); show(sum);",
      ],
      ['a stream', "const h = crypto.createHash('md5'); createReadStream(p).pipe(h);"],
      [
        'chunks of a stream',
        "const h = crypto.createHash('md5'); for await (const part of input) h.update(part); show(h.digest('hex'));",
      ],
      [
        'a serialised object',
        "const h = crypto.createHash('md5').update(JSON.stringify(o)).digest('hex'); show(h);",
      ],
      [
        'the name of a file',
        "const p = path.join(dir, crypto.createHash('md5').update(x).digest('hex') + '.json'); load(p);",
      ],
      [
        'a short name',
        "export const h = (x) => crypto.createHash('md5').update(x).digest('hex').slice(0, 8);",
      ],
      [
        'an avatar',
        "export const url = (email) => 'https://www.gravatar.com/avatar/' + crypto.createHash('md5').update(email).digest('hex');",
      ],
      [
        'a handshake of WebSocket',
        "const accept = crypto.createHash('sha1').update(key + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');",
      ],
      [
        'an object of Git',
        "const id = crypto.createHash('sha1').update('blob ' + n + '\\0').update(data).digest('hex'); show(id);",
      ],
      [
        'digest authentication',
        "const ha1 = crypto.createHash('md5').update(`${user}:${realm}:${password}`).digest('hex'); answer(ha1);",
      ],
      ['a one-time code', "export const totp = (k, c) => crypto.createHmac('sha1', k).update(c).digest();"],
      [
        'a webhook that is signed so',
        "const ok = crypto.createHmac('sha1', k).update(b).digest('hex') === req.headers['x-hub-signature'];",
      ],
      [
        'a look-up of leaked passwords',
        "const h = crypto.createHash('sha1').update(password).digest('hex'); fetch('https://api.pwnedpasswords.com/range/' + h.slice(0, 5));",
      ],
      [
        'a name-based UUID',
        'export function f(n) { const h = crypto.createHash("sha1").update(n).digest(); h[6] = (h[6] & 0x0f) | 0x50; return h; }',
      ],
      [
        'code that runs in development only',
        "if (process.env.NODE_ENV !== 'production') show(crypto.createHash('md5').update(x).digest());",
      ],
      [
        'a password: another rule speaks',
        "export const f = (password) => crypto.createHash('md5').update(password).digest('hex');",
      ],
      ['SHA-1 in a padding', 'crypto.publicEncrypt({ key, oaepHash: "sha1" }, data);'],
      ['verification of what others signed', "crypto.createVerify('sha1').update(b).verify(k, s);"],
      [
        'CRAM-MD5',
        "function authCramMd5(pass, challenge) { return crypto.createHmac('md5', pass).update(challenge).digest('hex'); }",
      ],
      [
        "PostgreSQL's own challenge",
        "const md5 = (s) => crypto.createHash('md5').update(s).digest('hex'); export const f = (user, password, salt) => 'md5' + md5(md5(password + user) + salt);",
      ],
      [
        'an algorithm that the case names',
        "export function make(name) { switch (name) { case 'md5': return crypto.createHash('md5'); default: return crypto.createHash('sha256'); } }",
      ],
      [
        'the name of a script',
        "export const load = (lua) => show(crypto.createHash('sha1').update(lua).digest('hex'));",
      ],
      ['no algorithm: the key decides', 'crypto.sign(null, data, key); crypto.createSign(undefined);'],
    ].map(([name = '', code = '']) => ({ name, code: node + code })),
    {
      name: 'the hash of an object',
      code: "import hash from 'object-hash'; export const id = (o) => hash(o);",
    },
    {
      name: 'the hash of an object with a sound algorithm',
      code: "import hash from 'object-hash'; export const token = (o) => hash(o, { algorithm: 'sha256' });",
    },
    {
      name: 'a checksum function',
      code: "import hash from 'string-hash'; export const slot = (x) => hash(x) % 16;",
    },
    {
      name: 'a digest that nothing says protects something, where only that is asked for',
      code: `${node}export const h = (x) => crypto.createHash('md5').update(x).digest('hex');`,
      options: [{ contexts: 'security' }],
    },
    {
      name: 'odd arguments',
      code: `${node}crypto.createHash(); crypto.createHash(...a); crypto.createHash({}); crypto.createHash(5, 6); new crypto.Hash;`,
    },
  ],
  invalid: [
    ...reported.map(({ name, code, id, algorithm, evidence, suggestion, replacement, options }) => {
      const { code: plain, range } = marked(code);
      return {
        name,
        code: plain,
        ...(options && { options }),
        errors: [
          {
            messageId: id,
            data: { algorithm, evidence: evidence ?? '' },
            ...range,
            suggestions:
              suggestion === undefined
                ? null
                : [{ messageId: 'useSha256', data: { replacement }, output: suggestion }],
          },
        ],
      };
    }),
    {
      name: 'a package for MD5 alone, in a file of Node',
      code: "import md5 from 'md5';\nimport fs from 'node:fs';\nexport const f = (x) => md5(x);",
      errors: [
        {
          messageId: 'weakHash',
          data: { algorithm: 'md5', evidence: '' },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'useNodeHash',
              output:
                "import md5 from 'md5';\nimport fs from 'node:fs';\nimport { createHash } from 'node:crypto';\nexport const f = (x) => createHash('sha256').update(x).digest('hex');",
            },
          ],
        },
      ],
    },
    {
      name: 'an algorithm that a request names',
      code: `${node}export const f = (req) => crypto.createHash(req.query.alg).update('x').digest();`,
      errors: [
        {
          messageId: 'taintedAlgorithm',
          data: { source: 'req.query.alg', label: 'the query string of the request' },
          line: 2,
          column: 45,
          endLine: 2,
          endColumn: 58,
        },
      ],
    },
  ],
});
