import rule from '../../src/rules/no-insecure-tls.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const potential = [{ report: 'potential' }] as const;

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly suggestions?: readonly (readonly [id: string, output: string])[];
  readonly options?: readonly [object];
  readonly filename?: string;
}

const unverified = { option: 'rejectUnauthorized: false' };

const reported: readonly Reported[] = [
  {
    name: 'an agent',
    code: 'const agent = new https.Agent({ rejectUnauthorized: «false», keepAlive: true });',
    id: 'unverifiedCertificate',
    data: unverified,
    suggestions: [
      ['verify', 'const agent = new https.Agent({ rejectUnauthorized: true, keepAlive: true });'],
      ['removeOption', 'const agent = new https.Agent({ keepAlive: true });'],
    ],
  },
  {
    name: 'the last option of several',
    code: "tls.connect({ host: 'db.example',\n  rejectUnauthorized: «0» });",
    id: 'unverifiedCertificate',
    data: { option: 'rejectUnauthorized: 0' },
    suggestions: [
      ['verify', "tls.connect({ host: 'db.example',\n  rejectUnauthorized: true });"],
      ['removeOption', "tls.connect({ host: 'db.example' });"],
    ],
  },
  {
    name: 'a global agent',
    code: 'https.globalAgent.options.rejectUnauthorized = «false»;',
    id: 'unverifiedCertificate',
    data: unverified,
    suggestions: [
      ['verify', 'https.globalAgent.options.rejectUnauthorized = true;'],
      ['removeOption', ''],
    ],
  },
  {
    name: 'a constant',
    code: 'const strict = false; got(url, { https: { rejectUnauthorized: «strict» } });',
    id: 'unverifiedCertificate',
    data: { option: 'rejectUnauthorized: strict' },
  },
  {
    name: 'a database',
    code: 'new Pool({ ssl: { rejectUnauthorized: «false» } });',
    id: 'unverifiedCertificate',
    data: unverified,
    suggestions: [
      ['verify', 'new Pool({ ssl: { rejectUnauthorized: true } });'],
      ['removeOption', 'new Pool({ ssl: {  } });'],
    ],
  },
  {
    name: 'an option of a driver that is on when it should be off',
    code: 'mongoose.connect(uri, { tlsAllowInvalidCertificates: «true» });',
    id: 'unverifiedCertificate',
    data: { option: 'tlsAllowInvalidCertificates: true' },
    suggestions: [
      ['verify', 'mongoose.connect(uri, { tlsAllowInvalidCertificates: false });'],
      ['removeOption', 'mongoose.connect(uri, {  });'],
    ],
  },
  {
    name: 'what is off unless the environment says so',
    code: "f({ rejectUnauthorized: «process.env.VERIFY === 'true'» });",
    id: 'unverifiedByDefault',
    data: { option: "rejectUnauthorized: process.env.VERIFY === 'true'" },
    suggestions: [
      ['verify', 'f({ rejectUnauthorized: true });'],
      ['removeOption', 'f({  });'],
    ],
  },
  {
    name: 'the whole process',
    code: "start();\n«process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0»;",
    id: 'unverifiedProcess',
    suggestions: [['removeStatement', 'start();\n']],
  },
  {
    name: 'a process that is started',
    code: "spawn('node', ['x'], { env: { ...process.env, «NODE_TLS_REJECT_UNAUTHORIZED: '0'» } });",
    id: 'unverifiedProcess',
    suggestions: [['removeStatement', "spawn('node', ['x'], { env: { ...process.env } });"]],
  },
  {
    name: 'a check of host names that never objects',
    code: 'tls.connect({ host, checkServerIdentity: «() => undefined» });',
    id: 'unverifiedHost',
    suggestions: [['removeOption', 'tls.connect({ host });']],
  },
  {
    name: 'a check of host names that is a function of the file',
    code: 'function skip() { log(); } tls.connect({ checkServerIdentity: «skip», host });',
    id: 'unverifiedHost',
    suggestions: [['removeOption', 'function skip() { log(); } tls.connect({ host });']],
  },
  {
    name: 'an old version',
    code: "tls.createServer({ minVersion: «'TLSv1'» });",
    id: 'oldVersion',
    data: { version: 'TLSv1' },
    suggestions: [['useVersion', "tls.createServer({ minVersion: 'TLSv1.2' });"]],
  },
  {
    name: 'an old method',
    code: "tls.createServer({ secureProtocol: «'TLSv1_method'» });",
    id: 'oldVersion',
    data: { version: 'TLSv1_method' },
    suggestions: [['useVersion', "tls.createServer({ minVersion: 'TLSv1.2' });"]],
  },
  {
    name: 'a method that drops the lowest version, on demand',
    code: "tls.createServer({ secureProtocol: «'SSLv23_method'» });",
    id: 'openVersion',
    data: { version: 'SSLv23_method' },
    suggestions: [['useVersion', "tls.createServer({ minVersion: 'TLSv1.2' });"]],
    options: potential,
  },
  {
    name: 'a policy of a cloud service',
    code: 'new Distribution(this, { minimumProtocolVersion: «SecurityPolicyProtocol.TLS_V1_2016» });',
    id: 'oldVersion',
    data: { version: 'TLS_V1_2016' },
  },
  {
    name: 'weak suites',
    code: "tls.createServer({ ciphers: «'HIGH:RC4:!aNULL'» });",
    id: 'weakSuites',
    data: { suite: 'RC4' },
  },
  {
    name: 'old suites, as a potential finding',
    code: "tls.createServer({ ciphers: «'DEFAULT:@SECLEVEL=1'» });",
    id: 'weakSuites',
    data: { suite: '@SECLEVEL=1' },
    options: [{ report: 'potential' }],
  },
  {
    name: 'an argument of a program that is started',
    code: "spawn('node', [«'--tls-min-v1.0'», 'server.js']);",
    id: 'unverifiedCertificate',
    data: { option: '--tls-min-v1.0' },
  },
  {
    name: 'an argument of a browser that is driven, as a potential finding',
    code: "puppeteer.launch({ args: [«'--ignore-certificate-errors'»] });",
    id: 'unverifiedCertificate',
    data: { option: '--ignore-certificate-errors' },
    options: [{ report: 'potential' }],
  },
  {
    name: 'an address that says not to verify',
    code: "new Pool({ connectionString: «'postgres://u@db.example/x?sslmode=no-verify'» });",
    id: 'insecureAddress',
    data: { setting: 'sslmode=no-verify' },
  },
  {
    name: 'an address with holes',
    code: 'connect(«`mongodb://${user}:${secret}@h.example/x?tls=true&tlsInsecure=true`»);',
    id: 'insecureAddress',
    data: { setting: 'tlsInsecure=true' },
  },
  {
    name: 'an address that switches encryption off, on demand',
    code: "connect(«'postgres://u@db.example/x?sslmode=disable'»);",
    id: 'cleartextAddress',
    data: { setting: 'sslmode=disable' },
    options: potential,
  },
  {
    name: 'channels without encryption',
    code: "import { credentials } from '@grpc/grpc-js'; new Client(target, credentials.«createInsecure»());",
    id: 'cleartext',
  },
  {
    name: 'an application that accepts every certificate',
    code: "import { app } from 'electron'; app.on('certificate-error', (e, w, u, error, c, callback) => { e.preventDefault(); callback(«true»); });",
    id: 'trustsAll',
  },
  {
    name: 'code for development, on demand',
    code: "if (process.env.NODE_ENV === 'development') { «process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'»; }",
    id: 'unverifiedProcess',
    suggestions: [['removeStatement', "if (process.env.NODE_ENV === 'development') {  }"]],
    options: potential,
  },
  {
    name: 'a browser that is driven, on demand',
    code: 'await puppeteer.launch({ ignoreHTTPSErrors: «true» });',
    id: 'unverifiedCertificate',
    data: { option: 'ignoreHTTPSErrors: true' },
    suggestions: [
      ['verify', 'await puppeteer.launch({ ignoreHTTPSErrors: false });'],
      ['removeOption', 'await puppeteer.launch({  });'],
    ],
    options: potential,
  },
  {
    name: 'tests, where they are not to be left alone',
    code: 'f({ rejectUnauthorized: «false» });',
    id: 'unverifiedCertificate',
    data: unverified,
    suggestions: [
      ['verify', 'f({ rejectUnauthorized: true });'],
      ['removeOption', 'f({  });'],
    ],
    options: [{ ignoreTests: false }],
    filename: 'src/server.test.ts',
  },
];

ruleTester.run('no-insecure-tls', rule, {
  valid: [
    ...[
      ['an argument that is compared', "if (flag === '--tls-min-v1.0') warn('--ignore-certificate-errors');"],
      ['old suites', "tls.createServer({ ciphers: 'DEFAULT:@SECLEVEL=1' });"],
      ['verification', 'new https.Agent({ rejectUnauthorized: true });'],
      [
        'verification in production',
        "f({ rejectUnauthorized: process.env.NODE_ENV === 'production' }); f({ rejectUnauthorized: !isDev });",
      ],
      [
        'verification unless the environment says otherwise',
        "f({ rejectUnauthorized: process.env.VERIFY !== 'false' });",
      ],
      [
        'an unknown value',
        'export const f = (verify) => tls.connect({ rejectUnauthorized: verify }); g({ rejectUnauthorized: config.verify });',
      ],
      [
        'this machine',
        "tls.connect({ host: 'localhost', rejectUnauthorized: false }); got('https://127.0.0.1:8443', { https: { rejectUnauthorized: false } });",
      ],
      [
        'a server that looks at certificates itself',
        'tls.createServer({ requestCert: true, rejectUnauthorized: false }, (s) => { if (!s.authorized) s.end(); });',
      ],
      [
        'a check of host names that objects',
        'tls.connect({ checkServerIdentity: (h, c) => tls.checkServerIdentity(h, c) }); tls.connect({ checkServerIdentity(h) { if (h !== x) throw new Error(h); } });',
      ],
      [
        'sound versions and suites',
        "tls.createServer({ minVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:!RC4:!aNULL' });",
      ],
      [
        'modes that verify',
        "new Pool({ connectionString: 'postgres://u@db.example/x?sslmode=verify-full' }); f('postgres://u@db.example/x?sslmode=require');",
      ],
      ['a local address', "f('postgres://localhost/x?sslmode=no-verify');"],
      [
        'channels to this machine',
        "import { credentials } from '@grpc/grpc-js'; new Client('localhost:50051', credentials.createInsecure());",
      ],
      [
        'an application that looks at certificates',
        "import { app, session } from 'electron'; app.on('certificate-error', (e, w, u, error, c, callback) => { callback(c.fingerprint === known); }); session.defaultSession.setCertificateVerifyProc((r, done) => done(-3));",
      ],
      [
        'an emitter of another kind',
        "app.on('certificate-error', (e, w, u, error, c, callback) => callback(true));",
      ],
      [
        'code for development',
        "if (process.env.NODE_ENV === 'development') { process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; }",
      ],
      [
        'types, patterns and reads',
        'type T = { rejectUnauthorized: false }; const { rejectUnauthorized = false } = o; if (o.rejectUnauthorized === false) warn();',
      ],
      [
        'a mode that the user asks for',
        "if (mode === 'no-verify') ssl = { rejectUnauthorized: false }; switch (mode) { case 'no-verify': ssl = { rejectUnauthorized: false }; }",
      ],
      [
        'a check of host names that one branch leaves to Node',
        'tls.connect({ checkServerIdentity: verify ? tls.checkServerIdentity : () => undefined });',
      ],
      [
        'odd values',
        'f({ rejectUnauthorized, checkServerIdentity, ciphers: 5, minVersion: [], secureProtocol: {} }); f({ ...rejectUnauthorized });',
      ],
    ].map(([name = '', code = '']) => ({ name, code })),
    { name: 'tests', code: 'f({ rejectUnauthorized: false });', filename: 'src/server.test.ts' },
  ],
  invalid: reported.map(({ name, code, id, data, suggestions, options, filename }) => {
    const { code: plain, range } = marked(code);
    return {
      name,
      code: plain,
      ...(options && { options }),
      ...(filename !== undefined && { filename }),
      errors: [
        {
          messageId: id,
          ...(data && { data }),
          ...range,
          suggestions: suggestions ? suggestions.map(([messageId, output]) => ({ messageId, output })) : null,
        },
      ],
    };
  }),
});
