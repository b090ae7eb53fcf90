import rule from '../../src/rules/no-weak-cipher.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const node = "import crypto from 'node:crypto';\n";
const potential = [{ report: 'potential' }] as const;

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly suggestion?: readonly [id: string, output: string];
  readonly options?: readonly [object];
}

const reported: readonly Reported[] = [
  {
    name: 'DES',
    code: `${node}export const f = (k, iv) => crypto.createCipheriv(«'des-cbc'», k, iv);`,
    id: 'weakCipher',
    data: { cipher: 'des-cbc' },
  },
  {
    name: 'RC4 through a helper, where it is called',
    code: `${node}const enc = (alg, k) => crypto.createCipheriv(alg, k, null); export const f = (k) => enc(«'rc4'», k);`,
    id: 'weakCipher',
    data: { cipher: 'rc4' },
  },
  {
    name: 'triple DES in a library',
    code: "import CryptoJS from 'crypto-js'; export const f = (m, k) => CryptoJS.TripleDES.«encrypt»(m, k);",
    id: 'weakCipher',
    data: { cipher: 'tripledes' },
  },
  {
    name: 'decryption of old data, on demand',
    code: `${node}export const f = (k, iv) => crypto.createDecipheriv(«'des-ede3-cbc'», k, iv);`,
    id: 'weakDecipher',
    data: { cipher: 'des-ede3-cbc' },
    options: potential,
  },
  {
    name: 'ECB, in another notation',
    code: `${node}export const f = (k) => crypto.createCipheriv(«'AES_256_ECB'», k, null);`,
    id: 'ecb',
    data: { cipher: 'AES_256_ECB' },
  },
  {
    name: 'ECB as a value, beside an initialisation vector',
    code: "import CryptoJS from 'crypto-js'; export const f = (m, k, iv) => CryptoJS.AES.encrypt(m, k, { iv, mode: «CryptoJS.mode.ECB» });",
    id: 'ecb',
    data: { cipher: 'ECB' },
    suggestion: [
      'useCbc',
      "import CryptoJS from 'crypto-js'; export const f = (m, k, iv) => CryptoJS.AES.encrypt(m, k, { iv, mode: CryptoJS.mode.CBC });",
    ],
  },
  {
    name: 'a key and an initialisation vector made of a password',
    code: `${node}export const f = (p) => crypto.«createCipher»('aes-256-cbc', p);`,
    id: 'noIv',
  },
  {
    name: 'a constant initialisation vector in the call',
    code: `${node}export const f = (k) => crypto.createCipheriv('aes-256-cbc', k, «'1234567890123456'»);`,
    id: 'staticIv',
    data: { value: '' },
    suggestion: [
      'useRandomIv',
      "import crypto from 'node:crypto';\nexport const f = (k) => crypto.createCipheriv('aes-256-cbc', k, crypto.randomBytes(16));",
    ],
  },
  {
    name: 'a constant nonce in the call',
    code: "import { createCipheriv } from 'node:crypto';\nexport const f = (k) => { const c = createCipheriv('aes-256-gcm', k, «Buffer.from('abcdefghijkl')»); return [c.update('x'), c.final(), c.getAuthTag()]; };",
    id: 'staticIv',
    data: { value: '' },
    suggestion: [
      'useRandomIv',
      "import { createCipheriv, randomBytes } from 'node:crypto';\nexport const f = (k) => { const c = createCipheriv('aes-256-gcm', k, randomBytes(12)); return [c.update('x'), c.final(), c.getAuthTag()]; };",
    ],
  },
  {
    name: 'zeros',
    code: `${node}const iv = Buffer.alloc(16, 0); export const f = (k) => crypto.createCipheriv('aes-256-cbc', k, «iv»);`,
    id: 'staticIv',
    data: { value: '' },
  },
  {
    name: 'zeros in a browser',
    code: "await crypto.subtle.encrypt({ name: 'AES-GCM', iv: «new Uint8Array(12)» }, key, data);",
    id: 'staticIv',
    data: { value: '' },
  },
  {
    name: 'a nonce of a library',
    code: "import nacl from 'tweetnacl'; const nonce = new Uint8Array(24); export const f = (m, k) => nacl.secretbox(m, «nonce», k);",
    id: 'staticIv',
    data: { value: '' },
  },
  {
    name: 'an initialisation vector cut off the key',
    code: `${node}export const f = (key) => crypto.createCipheriv('aes-256-cbc', key, «key.slice(0, 16)»);`,
    id: 'derivedIv',
    data: { value: 'key' },
  },
  {
    name: 'an initialisation vector of the environment',
    code: `${node}const IV = process.env.ENC_IV; export const f = (k) => crypto.createCipheriv('aes-256-cbc', k, «Buffer.from(IV)»);`,
    id: 'derivedIv',
    data: { value: 'process.env.ENC_IV' },
  },
  {
    name: 'one random initialisation vector for all, on demand',
    code: `${node}const iv = crypto.randomBytes(16); export const f = (k) => crypto.createCipheriv('aes-256-ctr', k, «iv»);`,
    id: 'reusedIv',
    data: { value: '' },
    options: potential,
  },
  {
    name: 'a tag that is never given',
    code: `${node}export const f = (k, iv, t) => { const d = crypto.«createDecipheriv»('aes-256-gcm', k, iv); return d.update(t, 'hex', 'utf8') + d.final('utf8'); };`,
    id: 'noAuthTag',
    data: { cipher: 'aes-256-gcm' },
  },
  {
    name: 'a tag that is never checked',
    code: `${node}export const f = (k, iv, t, tag) => { const d = crypto.«createDecipheriv»('aes-256-gcm', k, iv); d.setAuthTag(tag); return d.update(t, 'hex', 'utf8'); };`,
    id: 'noFinal',
    data: { cipher: 'aes-256-gcm' },
  },
  {
    name: 'a tag that is never read',
    code: `${node}export const f = (k, iv, t) => { const c = crypto.«createCipheriv»('aes-256-gcm', k, iv); return Buffer.concat([c.update(t), c.final()]); };`,
    id: 'unreadAuthTag',
    data: { cipher: 'aes-256-gcm' },
  },
  {
    name: 'a tag of any length, on demand',
    code: `${node}export const f = (k, iv, t, a) => { const d = crypto.«createDecipheriv»('aes-256-gcm', k, iv); d.setAuthTag(a); return d.update(t, 'hex', 'utf8') + d.final('utf8'); };`,
    id: 'openTagLength',
    suggestion: [
      'fixTagLength',
      `${node}export const f = (k, iv, t, a) => { const d = crypto.createDecipheriv('aes-256-gcm', k, iv, { authTagLength: 16 }); d.setAuthTag(a); return d.update(t, 'hex', 'utf8') + d.final('utf8'); };`,
    ],
    options: potential,
  },
  {
    name: 'a short tag, on demand',
    code: "await crypto.subtle.encrypt({ name: 'AES-GCM', iv, tagLength: «32» }, key, data);",
    id: 'shortTag',
    data: { bytes: '4' },
    options: potential,
  },
  {
    name: 'no padding, on demand',
    code: `${node}export const f = (k, iv, t) => { const d = crypto.createDecipheriv('aes-256-cbc', k, iv); d.setAutoPadding(«false»); return d.update(t); };`,
    id: 'padding',
    options: potential,
  },
  {
    name: 'the old padding of RSA',
    code: `${node}export const f = (key, b) => crypto.privateDecrypt({ key, padding: «crypto.constants.RSA_PKCS1_PADDING» }, b);`,
    id: 'rsaPadding',
    suggestion: [
      'useOaep',
      `${node}export const f = (key, b) => crypto.privateDecrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING }, b);`,
    ],
  },
  {
    name: 'a passphrase of the environment, on demand',
    code: "import CryptoJS from 'crypto-js'; export const f = (m) => CryptoJS.AES.encrypt(m, «process.env.SECRET»);",
    id: 'passphraseKdf',
    options: potential,
  },
  {
    name: 'a cipher that a request names',
    code: `${node}export const f = (req, k, iv) => crypto.createCipheriv(«req.query.alg», k, iv);`,
    id: 'taintedAlgorithm',
    data: { source: 'req.query.alg', label: 'the query string of the request' },
  },
];

ruleTester.run('no-weak-cipher', rule, {
  valid: [
    [
      'AES with a random nonce and its tag',
      `${node}export const f = (k, t) => { const iv = crypto.randomBytes(12); const c = crypto.createCipheriv('aes-256-gcm', k, iv); const e = Buffer.concat([c.update(t), c.final()]); return { iv, e, tag: c.getAuthTag() }; };`,
    ],
    [
      'decryption with its tag',
      `${node}export const f = (k, iv, t, tag) => { const d = crypto.createDecipheriv('aes-256-gcm', k, iv); d.setAuthTag(tag); return d.update(t, 'hex', 'utf8') + d.final('utf8'); };`,
    ],
    [
      'decryption with an initialisation vector that is read from the message',
      `${node}export const f = (k, m) => crypto.createDecipheriv('aes-256-cbc', k, m.subarray(0, 16));`,
    ],
    [
      'decryption with a constant initialisation vector: the other side chose it',
      `${node}export const f = (k) => crypto.createDecipheriv('aes-256-cbc', k, Buffer.alloc(16));`,
    ],
    [
      'decryption of old data',
      `${node}export const f = (k, iv) => crypto.createDecipheriv('des-ede3-cbc', k, iv);`,
    ],
    [
      'a buffer that is filled with random bytes',
      `${node}export const f = (k) => { const iv = Buffer.alloc(16); crypto.randomFillSync(iv); return crypto.createCipheriv('aes-256-cbc', k, iv); };`,
    ],
    [
      'a counter',
      `${node}let n = 0; export const f = (k) => { const iv = Buffer.alloc(16); iv.writeUInt32BE(n++, 12); return crypto.createCipheriv('aes-256-ctr', k, iv); };`,
    ],
    [
      'random values of a browser',
      "const iv = crypto.getRandomValues(new Uint8Array(12)); await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data);",
    ],
    [
      'a cipher that others finish',
      `${node}export const f = (k, iv) => crypto.createDecipheriv('aes-256-gcm', k, iv); export const g = (k, iv, i, o) => { const d = crypto.createDecipheriv('aes-256-gcm', k, iv); pipeline(i, d, o); };`,
    ],
    [
      'key wrapping, whose initialisation vector is prescribed',
      `${node}export const f = (k) => crypto.createCipheriv('id-aes256-wrap', k, Buffer.from('A6A6A6A6A6A6A6A6', 'hex'));`,
    ],
    [
      'an unknown cipher',
      `${node}export const f = (alg, k, iv) => crypto.createCipheriv(alg, k, iv); crypto.createCipheriv(process.env.ALG, k, iv);`,
    ],
    ['information about a cipher', `${node}crypto.getCipherInfo('des-cbc');`],
    [
      'OAEP',
      `${node}crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING }, b); crypto.publicEncrypt(key, b);`,
    ],
    [
      'another mode as a value',
      "import CryptoJS from 'crypto-js'; CryptoJS.AES.encrypt(m, k, { iv, mode: CryptoJS.mode.CBC });",
    ],
    [
      'a constant key: the rules about secrets speak',
      `${node}export const f = (iv) => crypto.createCipheriv('aes-256-cbc', 'abcdefghabcdefghabcdefghabcdefgh', iv);`,
    ],
    [
      'an object that is called like the module',
      "const crypto = make(); crypto.createCipheriv('des-cbc', k, iv);",
    ],
    [
      'code for development',
      `${node}if (process.env.NODE_ENV === 'development') crypto.createCipheriv('des-cbc', k, iv);`,
    ],
    [
      'odd arguments',
      `${node}crypto.createCipheriv(); crypto.createCipheriv(...a); crypto.createCipheriv({}, [], () => {}); crypto.publicEncrypt();`,
    ],
  ].map(([name = '', code = '']) => ({ name, code })),
  invalid: reported.map(({ name, code, id, data, suggestion, options }) => {
    const { code: plain, range } = marked(code);
    return {
      name,
      code: plain,
      ...(options && { options }),
      errors: [
        {
          messageId: id,
          ...(data && { data }),
          ...range,
          suggestions: suggestion ? [{ messageId: suggestion[0], output: suggestion[1] }] : null,
        },
      ],
    };
  }),
});
