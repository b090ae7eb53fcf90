import rule from '../../src/rules/no-weak-key.ts';
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
    name: 'RSA with 1024 bits',
    code: `${node}crypto.generateKeyPairSync('rsa', { modulusLength: «1024» });`,
    id: 'shortKey',
    data: { bits: '1024', least: '2048' },
    suggestion: ['useBits', `${node}crypto.generateKeyPairSync('rsa', { modulusLength: 3072 });`],
  },
  {
    name: 'a constant of its own, with the length to write',
    code: `${node}const BITS = 1024; crypto.generateKeyPair('rsa', { modulusLength: «BITS» }, done);`,
    id: 'shortKey',
    data: { bits: '1024', least: '2048' },
    suggestion: [
      'useBits',
      `${node}const BITS = 4096; crypto.generateKeyPair('rsa', { modulusLength: BITS }, done);`,
    ],
    options: [{ rsaBits: 4096 }],
  },
  {
    name: 'options in a variable, through promisify',
    code: `${node}import { promisify } from 'util'; const options = { modulusLength: «512» }; await promisify(crypto.generateKeyPair)('rsa', options);`,
    id: 'shortKey',
    data: { bits: '512', least: '2048' },
    suggestion: [
      'useBits',
      `${node}import { promisify } from 'util'; const options = { modulusLength: 3072 }; await promisify(crypto.generateKeyPair)('rsa', options);`,
    ],
  },
  {
    name: 'a helper, where it is called',
    code: `${node}const make = (bits) => crypto.generateKeyPairSync('rsa', { modulusLength: bits }); make(«1024»);`,
    id: 'shortKey',
    data: { bits: '1024', least: '2048' },
    suggestion: [
      'useBits',
      `${node}const make = (bits) => crypto.generateKeyPairSync('rsa', { modulusLength: bits }); make(3072);`,
    ],
  },
  {
    name: 'a short key for HMAC',
    code: `${node}crypto.generateKeySync('hmac', { length: «64» });`,
    id: 'shortKey',
    data: { bits: '64', least: '128' },
    suggestion: ['useBits', `${node}crypto.generateKeySync('hmac', { length: 256 });`],
  },
  {
    name: 'a short prime',
    code: `${node}crypto.createDiffieHellman(«1024»);`,
    id: 'shortKey',
    data: { bits: '1024', least: '2048' },
    suggestion: ['useBits', `${node}crypto.createDiffieHellman(3072);`],
  },
  {
    name: 'a small exponent',
    code: `${node}crypto.generateKeyPairSync('rsa', { modulusLength: 4096, publicExponent: «3» });`,
    id: 'smallExponent',
    data: { exponent: '3' },
  },
  {
    name: 'a small curve',
    code: `${node}crypto.createECDH(«'secp160k1'»);`,
    id: 'weakCurve',
    data: { curve: 'secp160k1' },
    suggestion: ['useCurve', `${node}crypto.createECDH('prime256v1');`],
  },
  {
    name: 'a small group',
    code: `${node}crypto.getDiffieHellman(«'modp5'»);`,
    id: 'weakGroup',
    data: { group: 'modp5' },
  },
  {
    name: 'RSA in a browser',
    code: "crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: «1024», publicExponent: e, hash: 'SHA-256' }, true, ['encrypt']);",
    id: 'shortKey',
    data: { bits: '1024', least: '2048' },
    suggestion: [
      'useBits',
      "crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 3072, publicExponent: e, hash: 'SHA-256' }, true, ['encrypt']);",
    ],
  },
  {
    name: 'RSA with 2048 bits, on demand',
    code: `${node}crypto.generateKeyPairSync('rsa', { modulusLength: «2048» });`,
    id: 'shortLivedKey',
    data: { bits: '2048' },
    suggestion: ['useBits', `${node}crypto.generateKeyPairSync('rsa', { modulusLength: 3072 });`],
    options: potential,
  },
  {
    name: 'DSA, on demand',
    code: `${node}crypto.generateKeyPairSync('dsa', { modulusLength: «3072» });`,
    id: 'outdatedType',
    options: potential,
  },
  {
    name: 'few random bytes for a token, on demand',
    code: `${node}const token = crypto.randomBytes(«8»).toString('hex');`,
    id: 'shortRandom',
    data: { name: 'token', bytes: '8' },
    options: potential,
  },
];

ruleTester.run('no-weak-key', rule, {
  valid: [
    ['RSA with 2048 bits', `${node}crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });`],
    [
      'RSA with 3072 bits',
      `${node}crypto.generateKeyPairSync('rsa', { modulusLength: 3072, publicExponent: 0x10001 });`,
    ],
    [
      'an unknown length',
      `${node}export const f = (n) => crypto.generateKeyPairSync('rsa', { modulusLength: n });`,
    ],
    ['options that are not known', `${node}export const f = (o) => crypto.generateKeyPairSync('rsa', o);`],
    ['another type of key', `${node}crypto.generateKeyPairSync('ed25519', { modulusLength: 1024 });`],
    [
      'a sound curve',
      `${node}crypto.createECDH('secp256k1'); crypto.createECDH('prime256v1'); crypto.createECDH('secp224r1');`,
    ],
    ['a large group', `${node}crypto.getDiffieHellman('modp14');`],
    ['a prime that is given', `${node}crypto.createDiffieHellman(prime);`],
    ['AES with 128 bits', "crypto.subtle.generateKey({ name: 'AES-GCM', length: 128 }, true, ['encrypt']);"],
    [
      'a short key outside production',
      `${node}crypto.generateKeyPairSync('rsa', { modulusLength: process.env.NODE_ENV === 'test' ? 512 : 2048 });`,
    ],
    ['random bytes for something else', `${node}const color = crypto.randomBytes(3).toString('hex');`],
    [
      'a function of the file',
      "function generateKeyPairSync() {} generateKeyPairSync('rsa', { modulusLength: 512 });",
    ],
    [
      'odd arguments',
      `${node}crypto.generateKeyPairSync(); crypto.generateKeyPairSync('rsa'); crypto.createECDH(...a); crypto.createECDH({}); crypto.generateKeyPairSync('rsa', { modulusLength: 'x' });`,
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
