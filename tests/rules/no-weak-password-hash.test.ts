import rule from '../../src/rules/no-weak-password-hash.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const node = "import crypto from 'node:crypto';\n";
const bcrypt = "import bcrypt from 'bcrypt';\n";
const argon2 = "import argon2 from 'argon2';\n";

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly output?: string;
  /** What the suggestion makes of the code, and what it says it writes. */
  readonly suggestion?: readonly [output: string, replacement: string];
  readonly options?: readonly [object];
}

const enoughBcrypt = 'at least 10, better 12';
const enoughScrypt = 'N = 131072, r = 8, p = 1 or its like';
const enoughArgon2 = 'at least 19456 KiB and 2 passes, or their like';
const scryptOptions = '{ N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }';

const reported: readonly Reported[] = [
  {
    name: 'a low cost of bcrypt',
    code: `${bcrypt}export const f = (password) => bcrypt.hash(password, «5»);`,
    id: 'lowCost',
    data: { found: 'a cost of 5', enough: enoughBcrypt },
    output: `${bcrypt}export const f = (password) => bcrypt.hash(password, 12);`,
  },
  {
    name: 'a low cost of bcrypt that is a constant of its own, with the cost to write',
    code: `${bcrypt}const ROUNDS = 8; export const f = (p) => bcrypt.genSaltSync(«ROUNDS»);`,
    id: 'lowCost',
    data: { found: 'a cost of 8', enough: enoughBcrypt },
    output: `${bcrypt}const ROUNDS = 13; export const f = (p) => bcrypt.genSaltSync(ROUNDS);`,
    options: [{ bcryptCost: 13 }],
  },
  {
    name: 'a low cost of bcrypt that is read elsewhere is left as it is',
    code: `${bcrypt}const ROUNDS = 8; show(ROUNDS); export const f = (p) => bcrypt.hash(p, «ROUNDS»);`,
    id: 'lowCost',
    data: { found: 'a cost of 8', enough: enoughBcrypt },
  },
  {
    name: 'a low cost written into a salt',
    code: `${bcrypt}export const f = (p) => bcrypt.hashSync(p, «'$2b$04$abcdefghijklmnopqrstuu'»);`,
    id: 'lowCost',
    data: { found: 'a cost of 4', enough: enoughBcrypt },
  },
  {
    name: 'one salt of bcrypt for all',
    code: `${bcrypt}const salt = bcrypt.genSaltSync(10); export const f = (p) => bcrypt.hashSync(p, «salt»);`,
    id: 'constantSalt',
    data: { salt: '', bytes: '' },
  },
  {
    name: 'few iterations of PBKDF2',
    code: `${node}export const f = (password, salt) => crypto.pbkdf2Sync(password, salt, «1000», 64, 'sha512');`,
    id: 'lowCost',
    data: { found: '1000 iterations', enough: 'at least 210000' },
    suggestion: [
      `${node}export const f = (password, salt) => crypto.pbkdf2Sync(password, salt, 220_000, 64, 'sha512');`,
      '220_000',
    ],
  },
  {
    name: 'a constant salt',
    code: `${node}export const f = (password) => crypto.pbkdf2Sync(password, «'pepper'», 600000, 64, 'sha512');`,
    id: 'constantSalt',
    data: { salt: '', bytes: '' },
  },
  {
    name: 'zeros as salt',
    code: `${node}const salt = Buffer.alloc(16); export const f = (password) => crypto.pbkdf2Sync(password, «salt», 600000, 64, 'sha512');`,
    id: 'constantSalt',
    data: { salt: '', bytes: '' },
  },
  {
    name: 'an address as salt',
    code: `${node}export const f = (password, user) => crypto.pbkdf2Sync(password, «user.email», 600000, 64, 'sha512');`,
    id: 'predictableSalt',
    data: { salt: 'email', bytes: 'email' },
  },
  {
    name: 'no salt',
    code: `import CryptoJS from 'crypto-js'; export const f = (password) => CryptoJS.PBKDF2(password, «''», { iterations: 900000 });`,
    id: 'noSalt',
    data: { salt: '', bytes: '' },
  },
  {
    name: 'a short salt, on demand',
    code: `${node}export const f = (password) => { const salt = crypto.randomBytes(8); return crypto.pbkdf2Sync(password, «salt», 600000, 64, 'sha512'); };`,
    id: 'shortSalt',
    data: { salt: '8', bytes: '8' },
    options: [{ report: 'potential' }],
  },
  {
    name: 'the defaults of scrypt in Node',
    code: `${node}export const f = (password, salt) => crypto.«scryptSync»(password, salt, 64);`,
    id: 'lowDefault',
    data: { found: 'N = 16384, r = 8, p = 1', enough: enoughScrypt },
    suggestion: [
      `${node}export const f = (password, salt) => crypto.scryptSync(password, salt, 64, ${scryptOptions});`,
      scryptOptions,
    ],
  },
  {
    name: 'low parameters of scrypt before a callback',
    code: `${node}export const f = (password, salt, done) => crypto.scrypt(password, salt, 64, { N: «1024» }, (e, k) => done(k));`,
    id: 'lowCost',
    data: { found: 'N = 1024, r = 8, p = 1', enough: enoughScrypt },
    suggestion: [
      `${node}export const f = (password, salt, done) => crypto.scrypt(password, salt, 64, ${scryptOptions}, (e, k) => done(k));`,
      scryptOptions,
    ],
  },
  {
    name: 'low parameters of Argon2, where the defaults are better',
    code: `${argon2}export const f = (p) => argon2.hash(p, { type: argon2.argon2id, memoryCost: «1024», timeCost: 2 });`,
    id: 'lowCost',
    data: { found: '1024 KiB and 2 passes', enough: enoughArgon2 },
    output: `${argon2}export const f = (p) => argon2.hash(p, { type: argon2.argon2id });`,
  },
  {
    name: 'low parameters where there are no defaults',
    code: "import { argon2id } from '@noble/hashes/argon2'; export const f = (p, salt) => argon2id(p, salt, { m: «512», t: 1, p: 1 });",
    id: 'lowCost',
    data: { found: '512 KiB and 1 pass', enough: enoughArgon2 },
  },
  {
    name: 'a variant that is not made for passwords',
    code: `${argon2}export const f = (p) => argon2.hash(p, { type: «argon2.argon2d» });`,
    id: 'weakVariant',
    data: { variant: 'argon2d' },
  },
  {
    name: 'a fast hash',
    code: `${node}export const f = (req) => crypto.createHash('sha256').update(«req.body.password»).digest('hex');`,
    id: 'fastHash',
    data: { password: 'password', algorithm: 'sha256' },
  },
  {
    name: 'a fast hash over a pepper and a field of a form',
    code: `${node}export const f = (form) => { const typed = form.get('password'); return crypto.createHash('sha512').update(\`\${PEPPER}\${«typed»}\`).digest(); };`,
    id: 'fastHash',
    data: { password: 'password', algorithm: 'sha512' },
  },
  {
    name: 'a keyed fast hash in a function that hashes passwords',
    code: `${node}const hashPassword = (value, salt) => crypto.createHmac('sha512', salt).update(«value»).digest('hex'); export { hashPassword };`,
    id: 'fastHash',
    data: { password: 'value', algorithm: 'sha512' },
  },
  {
    name: 'a fast package',
    code: "import passwordHash from 'password-hash'; export const f = (x) => passwordHash.«generate»(x);",
    id: 'fastPackage',
  },
  {
    name: 'a comparison with a stored password',
    code: 'export async function login(req) { const user = await User.findOne({ email: req.body.email }); return «user.password === req.body.password»; }',
    id: 'plaintextCompare',
  },
  {
    name: 'a comparison within a search',
    code: 'export const login = (req) => users.find((u) => u.name === req.body.name && «u.password === req.body.password»);',
    id: 'plaintextCompare',
  },
  {
    name: 'a comparison in a callback of a query',
    code: "db.get('SELECT 1', [n], (err, row) => { if («row.password != password») deny(); });",
    id: 'plaintextCompare',
  },
  {
    name: 'a condition of a look-up',
    code: 'export const login = ({ body: { email, password } }) => User.findOne({ where: { email, «password» } });',
    id: 'plaintextCompare',
  },
  {
    name: 'a password that is encrypted and kept',
    code: "import CryptoJS from 'crypto-js'; export const f = (user, req) => { user.password = CryptoJS.AES.encrypt(«req.body.password», key).toString(); };",
    id: 'reversible',
    data: { password: 'password' },
  },
  {
    name: 'a password that is encoded and kept',
    code: "export const f = (password) => save({ password: Buffer.from(«password»).toString('base64') });",
    id: 'reversible',
    data: { password: 'password' },
  },
  {
    name: 'a password that is stored as it is typed, on demand',
    code: 'export const register = (req) => User.create({ email: req.body.email, password: «req.body.password» });',
    id: 'plaintextStore',
    data: { source: 'req.body.password', label: 'the body of the request' },
    options: [{ report: 'potential' }],
  },
];

ruleTester.run('no-weak-password-hash', rule, {
  valid: [
    ...[
      [
        'enough bcrypt',
        `${bcrypt}bcrypt.hash(password, 12); bcrypt.hash(password, 10); bcrypt.genSaltSync();`,
      ],
      ['zero, which stands for the default', `${bcrypt}bcrypt.genSaltSync(0);`],
      [
        'an unknown cost',
        `${bcrypt}export const f = (p, n) => bcrypt.hash(p, n); bcrypt.hash(p, Number(process.env.COST));`,
      ],
      [
        'a salt made for each password',
        `${bcrypt}export const f = (p) => bcrypt.hashSync(p, bcrypt.genSaltSync(12));`,
      ],
      [
        'enough PBKDF2',
        `${node}export const f = (password, salt) => crypto.pbkdf2Sync(password, salt, 600000, 32, 'sha256');`,
      ],
      [
        'a digest that is not known',
        `${node}export const f = (password, salt, d) => crypto.pbkdf2Sync(password, salt, 250000, 32, d);`,
      ],
      [
        'a key made of a secret of the environment',
        `${node}const key = crypto.scryptSync(process.env.SECRET, 'salt', 32);`,
      ],
      [
        'enough scrypt',
        `${node}export const f = (password, salt) => crypto.scryptSync(password, salt, 64, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 });`,
      ],
      [
        'options of scrypt that are not known',
        `${node}export const f = (password, salt, o) => crypto.scryptSync(password, salt, 64, o);`,
      ],
      [
        'the defaults of Argon2',
        `${argon2}argon2.hash(password); argon2.hash(password, { type: argon2.argon2id });`,
      ],
      [
        'a random salt',
        `${node}export const f = (password) => { const salt = crypto.randomBytes(16); return crypto.pbkdf2Sync(password, salt, 600000, 32, 'sha256'); };`,
      ],
      [
        'a buffer that is filled',
        `${node}export const f = (password) => { const salt = Buffer.alloc(16); crypto.randomFillSync(salt); return crypto.pbkdf2Sync(password, salt, 600000, 32, 'sha256'); };`,
      ],
      [
        'a fast hash before a slow one',
        `${bcrypt}${node}export const f = (password) => bcrypt.hash(crypto.createHash('sha512').update(password).digest('base64'), 12);`,
      ],
      [
        'digests of both sides, for a comparison in constant time',
        `${node}export const f = (password, wanted) => crypto.timingSafeEqual(crypto.createHash('sha256').update(password).digest(), crypto.createHash('sha256').update(wanted).digest());`,
      ],
      [
        'a look-up of leaked passwords',
        `${node}const h = crypto.createHash('sha1').update(password).digest('hex'); fetch('https://api.pwnedpasswords.com/range/' + h.slice(0, 5));`,
      ],
      [
        'digest authentication',
        `${node}const ha1 = crypto.createHash('md5').update(\`\${user}:\${realm}:\${password}\`).digest('hex');`,
      ],
      [
        'a digest of something about passwords',
        `${node}export const f = (passwordResetUrl) => crypto.createHash('sha256').update(passwordResetUrl).digest();`,
      ],
      [
        'a password that is typed twice',
        'if (values.password !== values.confirmPassword) e(); if (password === confirmPassword) f(); if (user.password !== password2.repeatPassword) g();',
      ],
      [
        'an old password and a new one',
        'if (body.newPassword === body.oldPassword) e(); if (newPassword !== oldPassword) f();',
      ],
      [
        'an empty password',
        "if (user.password === '') e(); if (user.password == null) f(); if (typeof password === 'string') g();",
      ],
      ['lengths', 'if (user.password.length === password.length) e();'],
      [
        'a look-up by a digest',
        'export const f = async (password) => User.findOne({ name, password: await hash(password) });',
      ],
      ['parts of a form', 'if (form.password === state.password) e();'],
      [
        'credentials of a request',
        "const header = 'Basic ' + btoa(user + ':' + password); const auth = Buffer.from(`${user}:${password}`).toString('base64');",
      ],
      [
        'a password that is encrypted to be sent',
        `${node}const sentPassword = crypto.publicEncrypt(key, Buffer.from(password));`,
      ],
      [
        'what the program was set up with',
        'if (user.password !== options.auth.password) deny(); if (cached.passphrase === ssl.passphrase) reuse();',
      ],
      [
        "PostgreSQL's own challenge",
        `${node}const md5 = (s) => crypto.createHash('md5').update(s).digest('hex'); export const f = (user, password, salt) => 'md5' + md5(md5(password + user) + salt);`,
      ],
      [
        'odd arguments',
        `${bcrypt}${node}bcrypt.hash(); bcrypt.hash(...a); crypto.scryptSync(); crypto.pbkdf2Sync(password, salt, {}, []);`,
      ],
    ].map(([name = '', code = '']) => ({ name, code })),
    {
      name: 'a low cost in a test',
      code: `${bcrypt}bcrypt.hash(password, 4);`,
      filename: 'src/login.test.ts',
    },
  ],
  invalid: reported.map(({ name, code, id, data, output, suggestion, options }) => {
    const { code: plain, range } = marked(code);
    return {
      name,
      code: plain,
      output: output ?? null,
      ...(options && { options }),
      errors: [
        {
          messageId: id,
          ...(data && { data }),
          ...range,
          suggestions: suggestion
            ? [{ messageId: 'raiseCost', data: { replacement: suggestion[1] }, output: suggestion[0] }]
            : null,
        },
      ],
    };
  }),
});
