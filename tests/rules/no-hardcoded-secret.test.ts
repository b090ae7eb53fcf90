import rule from '../../src/rules/no-hardcoded-secret.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly secret: string;
  readonly what: string;
  readonly variable: string;
  readonly id?: 'usedSecret' | 'namedSecret';
  readonly potential?: boolean;
  readonly suggestion?: string;
}

const JWT = { what: 'the key of a token', variable: 'JWT_SECRET' };

const reported: readonly Reported[] = [
  {
    name: 'a constant that signs tokens',
    code: "import jwt from 'jsonwebtoken'; jwt.sign({}, «'shhhhh'»);",
    secret: 'sh…',
    ...JWT,
    suggestion: "import jwt from 'jsonwebtoken'; jwt.sign({}, process.env.JWT_SECRET!);",
  },
  {
    name: 'a constant used twice, reported where it is written, once',
    code: "import jwt from 'jsonwebtoken'; const KEY = «'keyboard cat'»; jwt.sign({}, KEY); jwt.verify(token, KEY);",
    secret: 'keyb…',
    ...JWT,
    suggestion:
      "import jwt from 'jsonwebtoken'; const KEY = process.env.JWT_SECRET!; jwt.sign({}, KEY); jwt.verify(token, KEY);",
  },
  {
    name: 'the bytes of a constant',
    code: "import crypto from 'crypto'; crypto.createCipheriv('aes-256-gcm', Buffer.from(«'0123456789abcdef0123456789abcdef'»), iv);",
    secret: '0123…',
    what: 'the key of a cipher',
    variable: 'ENCRYPTION_KEY',
    suggestion:
      "import crypto from 'crypto'; crypto.createCipheriv('aes-256-gcm', Buffer.from(process.env.ENCRYPTION_KEY!), iv);",
  },
  {
    name: 'the encoded bytes of a constant',
    code: "import { SignJWT } from 'jose'; const key = new TextEncoder().encode(«'my signing key'»); await new SignJWT({}).setIssuedAt().sign(key);",
    secret: 'my s…',
    ...JWT,
    suggestion:
      "import { SignJWT } from 'jose'; const key = new TextEncoder().encode(process.env.JWT_SECRET!); await new SignJWT({}).setIssuedAt().sign(key);",
  },
  {
    name: 'one of several keys',
    code: "import session from 'express-session'; session({ secret: [process.env.SECRET, «'old key'»] });",
    secret: 'ol…',
    what: 'the key of session cookies',
    variable: 'SESSION_SECRET',
    suggestion:
      "import session from 'express-session'; session({ secret: [process.env.SECRET, process.env.SESSION_SECRET!] });",
  },
  {
    name: 'a password of a database, however short',
    code: "import mysql from 'mysql2'; mysql.createConnection({ user: 'root', password: «'root'» });",
    secret: 'r…',
    what: 'the password of a database',
    variable: 'DB_PASSWORD',
    suggestion:
      "import mysql from 'mysql2'; mysql.createConnection({ user: 'root', password: process.env.DB_PASSWORD! });",
  },
  {
    name: 'a password that a request is compared with',
    code: "exports.login = (req, res) => { if (req.body.password === «'letmein'») res.end(); };",
    secret: 'le…',
    what: "what 'password' is compared with",
    variable: 'PASSWORD',
    suggestion:
      'exports.login = (req, res) => { if (req.body.password === process.env.PASSWORD!) res.end(); };',
  },
  {
    name: 'a value that looks like a password, under its name',
    code: "const options = { dbPassword: «'Xk29dkWq!x'» };",
    secret: 'Xk2…',
    what: 'dbPassword',
    variable: 'DB_PASSWORD',
    id: 'namedSecret',
    suggestion: 'const options = { dbPassword: process.env.DB_PASSWORD! };',
  },
  {
    name: 'a value that looks random, under the name of a key',
    code: "class Client { apiKey = «'9f86d081884c7d659a2feaa0c55ad015'»; }",
    secret: '9f86…',
    what: 'apiKey',
    variable: 'API_KEY',
    id: 'namedSecret',
    suggestion: 'class Client { apiKey = process.env.API_KEY!; }',
  },
  {
    name: 'a password that is tried first, as a potential finding',
    code: "const password = «'admin123'»;",
    secret: 'ad…',
    what: 'password',
    variable: 'PASSWORD',
    id: 'namedSecret',
    potential: true,
    suggestion: 'const password = process.env.PASSWORD!;',
  },
];

ruleTester.run('no-hardcoded-secret', rule, {
  valid: [
    {
      name: 'a variable of the environment',
      code: "import jwt from 'jsonwebtoken'; jwt.sign({}, process.env.JWT_SECRET);",
    },
    {
      name: 'a fallback, of which another rule speaks',
      code: "import jwt from 'jsonwebtoken'; jwt.sign({}, process.env.JWT_SECRET || 'secret');",
    },
    {
      name: 'a public key',
      code: "import jwt from 'jsonwebtoken'; jwt.verify(token, '-----BEGIN PUBLIC KEY-----\\nMIIB');",
    },
    { name: 'an empty text', code: "import mysql from 'mysql2'; mysql.createConnection({ password: '' });" },
    {
      name: 'a key in development',
      code: "import jwt from 'jsonwebtoken'; if (isDev) jwt.sign({}, 'secret');",
    },
    { name: 'another function of that name', code: "import { sign } from './own'; sign({}, 'secret');" },
    { name: 'a label', code: "const labels = { password: 'Password', newPassword: 'New password' };" },
    {
      name: 'a message',
      code: "const errors = { password: 'must-be-at-least-8', passwordError: 'Wrong password 123!' };",
    },
    {
      name: 'the name of a header',
      code: "const tokenHeader = 'x-access-token-9f86d081884c'; const token = 'access_token';",
    },
    { name: 'a kind of field', code: "const schema = { password: 'string', token: 'varchar' };" },
    {
      name: 'a stand-in',
      code: "const password = '<your password 1>'; const apiKey = 'YOUR_API_KEY_1'; const token = 'changeme-12345';",
    },
    { name: 'a path', code: "const privateKey = '/etc/ssl/private/server-2024.key';" },
    { name: 'an attribute of an element', code: "const field = { type: 'password', name: 'password' };" },
    {
      name: 'a key of storage',
      code: "const TOKEN_KEY = 'app.auth.token'; const tokenKey = 'token1-storage-key';",
    },
    {
      name: 'a kind that is compared',
      code: "exports.f = (req) => req.body.password === 'string' || req.body.type === 'password';",
    },
    { name: 'a token of a parser', code: "if (token === 'identifier1') next();" },
    { name: 'a test', code: "const password = 'Xk29dkWq!x';", filename: 'tests/login.test.ts' },
    {
      name: 'arguments that are not there',
      code: "import jwt from 'jsonwebtoken'; jwt.sign(); jwt.sign(...list); jwt.sign({}, class {});",
    },
  ],
  invalid: reported.map(({ name, code: text, id = 'usedSecret', potential, suggestion, ...data }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      ...(potential && { options: [{ report: 'potential' }] }),
      errors: [
        {
          messageId: id,
          data,
          ...range,
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
