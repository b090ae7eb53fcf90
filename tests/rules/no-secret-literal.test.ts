import rule from '../../src/rules/no-secret-literal.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

// Put together here, so that no text of this file has the form of a secret.
const aws = `AKIA${'Z7QPLRV3MXWTK2BN'}`;
const stripe = `sk_live_${'9fQ2mXv7LwTz4KpRb8Yc3Ned'}`;
const pem = `-----BEGIN RSA PRIVATE ${'KEY'}-----\n${'MIIEowIBAAKCAQEA0Z3VS5JJcds3xfn/ygWyF8PbnGy0AHB7MaU9CqRgsFd2wE1Kc'}\n-----END RSA PRIVATE ${'KEY'}-----`;
const address = `mongodb://admin:${'Xk29dkWq'}@cluster0.mongodb.net/app`;
const awsSecret = `wJalrXUtnFEMIK7MDENG${'bPxRfiCY8s7d6f5gKEY1'}`;
const inside = `mongodb://admin:${'hunter2pass'}@db.internal:27017/app`;
const expired = `${'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'}.${btoa('{"sub":"9876","exp":1500000000}').replaceAll('=', '')}.${'dGhpc2lzbm90YXNpZ24'}`;
const anonymous = `${'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'}.${btoa('{"iss":"supabase","role":"anon"}').replaceAll('=', '')}.${'dGhpc2lzbm90YXNpZ24'}`;
const token = `${'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'}.${'eyJzdWIiOiI5ODc2IiwibmFtZSI6IkEifQ'}.${'dGhpc2lzbm90YXNpZ24'}`;

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly secret: string;
  readonly what: string;
  readonly variable: string;
  readonly suggestion?: string;
  readonly potential?: boolean;
  readonly filename?: string;
}

const reported: readonly Reported[] = [
  {
    name: 'the key of a provider, as a potential finding where only its identifier is there',
    code: `connect(«'${aws}'»);`,
    secret: 'AKIA…',
    what: 'an access key identifier of AWS',
    variable: 'AWS_ACCESS_KEY_ID',
    suggestion: 'connect(process.env.AWS_ACCESS_KEY_ID!);',
    potential: true,
  },
  {
    name: 'a key whose form says nothing without its name',
    code: `connect({ secretAccessKey: «'${awsSecret}'» });`,
    secret: 'wJal…',
    what: 'a secret key of AWS',
    variable: 'AWS_SECRET_ACCESS_KEY',
    suggestion: 'connect({ secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });',
  },
  {
    name: 'a key below the name of its provider',
    code: `const twilio = { authToken: «'${'3f9a27c18b4e60d5'}${'7ce1208f94b3d65a'}'» };`,
    secret: '3f9a…',
    what: 'a token of Twilio',
    variable: 'TWILIO_AUTH_TOKEN',
    suggestion: 'const twilio = { authToken: process.env.TWILIO_AUTH_TOKEN! };',
  },
  {
    name: 'an address with a password for a machine inside',
    code: `connect(«'${inside}'»);`,
    secret: 'mong…',
    what: 'an address with a password in it',
    variable: 'DATABASE_URL',
    suggestion: 'connect(process.env.DATABASE_URL!);',
  },
  {
    name: 'a connection string with a password',
    code: `connect(«'Server=sql.corp;Database=app;User Id=sa;Password=${'Str0ngP@ss'};'»);`,
    secret: 'Serv…',
    what: 'a connection string with a password in it',
    variable: 'DATABASE_URL',
    suggestion: 'connect(process.env.DATABASE_URL!);',
  },
  {
    name: 'a name and its password, encoded',
    code: `send(«'Basic ${btoa('admin:Xk29dkWq')}'»);`,
    secret: 'Basi…',
    what: 'the name and password of a user, encoded',
    variable: 'BASIC_AUTH',
    suggestion: 'send(process.env.BASIC_AUTH!);',
  },
  {
    name: 'a private key that is joined of its lines',
    code: `const key = [«'${pem.split('\n')[0] ?? ''}'», '${pem.split('\n')[1] ?? ''}'].join('\\n');`,
    secret: '----…',
    what: 'a private key',
    variable: 'PRIVATE_KEY',
    suggestion: `const key = [process.env.PRIVATE_KEY!, '${pem.split('\n')[1] ?? ''}'].join('\\n');`,
  },
  {
    name: 'a key within a template',
    code: `fetch(\`https://x/?k=«${stripe}&v=»\${v}\`);`,
    secret: 'http…',
    what: 'a live key of Stripe',
    variable: 'STRIPE_SECRET_KEY',
  },
  {
    name: 'a private key',
    code: `const key = «\`${pem}\`»;`,
    secret: '----…',
    what: 'a private key',
    variable: 'PRIVATE_KEY',
  },
  {
    name: 'an address with a password',
    code: `connect(«'${address}'»);`,
    secret: 'mong…',
    what: 'an address with a password in it',
    variable: 'DATABASE_URL',
    suggestion: 'connect(process.env.DATABASE_URL!);',
  },
  {
    name: 'a live key in a test',
    code: `charge(«'${stripe}'»);`,
    secret: 'sk_l…',
    what: 'a live key of Stripe',
    variable: 'STRIPE_SECRET_KEY',
    suggestion: 'charge(process.env.STRIPE_SECRET_KEY!);',
    filename: 'tests/charge.test.ts',
  },
  {
    name: 'a signed token',
    code: `send(«'${token}'»);`,
    secret: 'eyJh…',
    what: 'a signed token',
    variable: 'ACCESS_TOKEN',
    suggestion: 'send(process.env.ACCESS_TOKEN!);',
  },
  {
    name: 'a signed token that has ended, as a potential finding',
    code: `send(«'${expired}'»);`,
    secret: 'eyJh…',
    what: 'a signed token',
    variable: 'ACCESS_TOKEN',
    suggestion: 'send(process.env.ACCESS_TOKEN!);',
    potential: true,
  },
];

ruleTester.run('no-secret-literal', rule, {
  valid: [
    { name: 'the example of a manual', code: "connect('AKIAIOSFODNN7EXAMPLE');" },
    { name: 'a token whose checksum is wrong', code: "connect('ghp_012345678901234567890123456789012345');" },
    {
      name: 'the first line of a private key',
      code: "if (text.includes('-----BEGIN RSA PRIVATE KEY-----')) read(text);",
    },
    {
      name: 'a public key',
      code: "const key = '-----BEGIN PUBLIC KEY-----MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA';",
    },
    {
      name: 'an address on this machine',
      code: "connect('postgres://postgres:postgres@localhost:5432/app');",
    },
    {
      name: 'an address whose password is filled in',
      code: 'connect(`mongodb://admin:${password}@cluster0.mongodb.net`);',
    },
    { name: 'an address with a stand-in', code: "connect('mysql://user:<password>@db.internal.net/app');" },
    { name: 'a key that is public by design', code: "stripe('pk_live_9fQ2mXv7LwTz4KpRb8Yc3Ned');" },
    { name: 'a pattern', code: 'const pattern = /sk_live_[A-Za-z0-9]{24}/;' },
    { name: 'a signed token that everybody has', code: `send('${anonymous}');` },
    { name: 'a signed token that has ended', code: `send('${expired}');` },
    { name: 'the identifier of a key alone', code: `connect('${aws}');` },
    { name: 'digits under another name', code: `connect({ digest: '${awsSecret}' });` },
    {
      name: 'the configuration of a page',
      code: `init({ apiKey: '${`AIza${'SyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY'}`}', authDomain: 'a.firebaseapp.com', projectId: 'a' });`,
    },
    { name: 'an address of an example', code: "connect('mongodb://user:secret@host:27017/app');" },
    { name: 'the example of a manual, encoded', code: "send('Basic QWxhZGRpbjpvcGVuc2VzYW1l');" },
    { name: 'a private key in a test', code: `const key = \`${pem}\`;`, filename: 'tests/key.test.ts' },
    { name: 'a name that begins like a key', code: "const npm_package_name = 'x'; risk_live_data('a');" },
  ],
  invalid: reported.map(({ name, code: text, suggestion, potential, filename, ...data }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      ...(potential && { options: [{ report: 'potential' }] }),
      ...(filename !== undefined && { filename }),
      errors: [
        {
          messageId: 'secretLiteral',
          data,
          ...(name.includes('template') ? {} : range),
          ...(suggestion !== undefined && {
            suggestions: [
              { messageId: 'useEnvironment', data: { variable: data.variable }, output: suggestion },
            ],
          }),
        },
      ],
    };
  }),
});
