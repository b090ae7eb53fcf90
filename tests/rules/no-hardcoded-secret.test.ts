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
  {
    name: 'a header that a request is checked by',
    code: "exports.f = (req, res) => { if (req.get('x-api-key') !== «'k7Qp2Xw9Lm'») res.end(); };",
    secret: 'k7Q…',
    what: "what 'x-api-key' is compared with",
    variable: 'X_API_KEY',
    suggestion:
      "exports.f = (req, res) => { if (req.get('x-api-key') !== process.env.X_API_KEY!) res.end(); };",
  },
  {
    name: 'the token that all requests must carry',
    code: "exports.f = (req, res) => { if (req.headers.authorization !== «'Bearer k7Qp2Xw9Lm'») res.end(); };",
    secret: 'Bear…',
    what: "what 'authorization' is compared with",
    variable: 'AUTHORIZATION',
    suggestion:
      'exports.f = (req, res) => { if (req.headers.authorization !== process.env.AUTHORIZATION!) res.end(); };',
  },
  {
    name: 'a constant with a name that a request is compared with',
    code: "const KEY = «'k7Qp2Xw9Lm'»; exports.f = (req, res) => { if (req.query.apiKey === KEY) res.end(); };",
    secret: 'k7Q…',
    what: "what 'apiKey' is compared with",
    variable: 'API_KEY',
    suggestion:
      'const KEY = process.env.API_KEY!; exports.f = (req, res) => { if (req.query.apiKey === KEY) res.end(); };',
  },
  {
    name: 'a password that a function checks',
    code: "function login(username, password) { return username === 'admin' && password === «'admin123'»; }",
    secret: 'ad…',
    what: "what 'password' is compared with",
    variable: 'PASSWORD',
    suggestion:
      "function login(username, password) { return username === 'admin' && password === process.env.PASSWORD!; }",
  },
  {
    name: 'a password among the cases of a switch',
    code: "exports.f = (req, res) => { switch (req.body.password) { case «'letmein'»: res.end(); } };",
    secret: 'le…',
    what: "what 'password' is compared with",
    variable: 'PASSWORD',
    suggestion:
      'exports.f = (req, res) => { switch (req.body.password) { case process.env.PASSWORD!: res.end(); } };',
  },
  {
    name: 'a password in a list of them',
    code: "exports.f = (req, res) => { if ([«'letmein'»].includes(req.body.password)) res.end(); };",
    secret: 'le…',
    what: "what 'password' is compared with",
    variable: 'PASSWORD',
    suggestion:
      'exports.f = (req, res) => { if ([process.env.PASSWORD!].includes(req.body.password)) res.end(); };',
  },
  {
    name: 'the secret that a function returns to a library',
    code: "import { doubleCsrf } from 'csrf-csrf'; doubleCsrf({ getSecret: () => «'keyboard cat'» });",
    secret: 'keyb…',
    what: 'the key of tokens against forged requests',
    variable: 'CSRF_SECRET',
    suggestion:
      "import { doubleCsrf } from 'csrf-csrf'; doubleCsrf({ getSecret: () => process.env.CSRF_SECRET! });",
  },
  {
    name: 'a credential in the header of a request',
    code: "fetch(url, { headers: { Authorization: «'Bearer 9f8e7d6c5b4a39281706f5e4'» } });",
    secret: 'Bear…',
    what: 'Authorization',
    variable: 'AUTHORIZATION',
    id: 'namedSecret',
    suggestion: 'fetch(url, { headers: { Authorization: process.env.AUTHORIZATION! } });',
  },
  {
    name: 'a header that is set',
    code: "request.setRequestHeader('X-API-Key', «'k7Qp2Xw9Lm'»);",
    secret: 'k7Q…',
    what: 'X-API-Key',
    variable: 'X_API_KEY',
    id: 'namedSecret',
    suggestion: "request.setRequestHeader('X-API-Key', process.env.X_API_KEY!);",
  },
  {
    name: 'a key in an address',
    code: "get(«'https://api.corp.io/v1?api_key=k7Qp2Xw9Lm4Rt8YzB3'»);",
    secret: 'http…',
    what: 'api_key',
    variable: 'API_KEY',
    id: 'namedSecret',
    suggestion: 'get(process.env.API_KEY!);',
  },
  {
    name: 'a variable of the environment that the program sets',
    code: "process.env.API_SECRET = «'k2j3h4k2j3h4kj23h4'»;",
    secret: 'k2j3…',
    what: 'API_SECRET',
    variable: 'API_SECRET',
    id: 'namedSecret',
  },
  {
    name: 'a short name beside that of a user',
    code: "connect({ user: 'app', pass: «'mailpass99'» });",
    secret: 'mai…',
    what: 'pass',
    variable: 'PASS',
    id: 'namedSecret',
    suggestion: "connect({ user: 'app', pass: process.env.PASS! });",
  },
  {
    name: 'what a method sets',
    code: "client.setPassword(«'Xk29dkWq'»);",
    secret: 'Xk…',
    what: 'Password',
    variable: 'PASSWORD',
    id: 'namedSecret',
    suggestion: 'client.setPassword(process.env.PASSWORD!);',
  },
  {
    name: 'an entry of a map',
    code: "const settings = new Map([['password', «'Xk29dkWq'»]]);",
    secret: 'Xk…',
    what: 'password',
    variable: 'PASSWORD',
    id: 'namedSecret',
    suggestion: "const settings = new Map([['password', process.env.PASSWORD!]]);",
  },
  {
    name: 'what a page keeps',
    code: "localStorage.setItem('token', «'9f86d081884c7d659a2feaa0c55ad015'»);",
    secret: '9f86…',
    what: 'token',
    variable: 'TOKEN',
    id: 'namedSecret',
  },
  {
    name: 'a member of an enumeration, as a potential finding',
    code: "enum Keys { apiKey = «'9f86d081884c7d659a2feaa0c55ad015'» }",
    secret: '9f86…',
    what: 'apiKey',
    variable: 'API_KEY',
    id: 'namedSecret',
    potential: true,
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
    {
      name: 'a scheme, and a credential that is filled in',
      code: "const a = { Authorization: 'Bearer', b: { Authorization: 'Bearer <token>' }, c: { authorization: 'Bearer your-token-1' }, d: { Authorization: `Bearer ${t}` } };",
    },
    {
      name: 'a header that lists others',
      code: "res.setHeader('Access-Control-Allow-Headers', 'Authorization, X-API-Key');",
    },
    {
      name: 'a password that is compared with another, or has no value',
      code: "exports.f = (req) => req.body.password === req.body.confirmPassword || req.body.password === '';",
    },
    {
      name: 'a parameter of a parser',
      code: "function next(token, key) { switch (token) { case 'function': return 1; } return token === 'await' || key === 'Enter'; }",
    },
    {
      name: 'a name in a list of fields',
      code: "exports.f = (req) => ['password', 'token'].includes(req.body.field);",
    },
    { name: 'an entry of a cache', code: "cache.set('user', 'Xk29dkWq'); map.set('password', value);" },
    {
      name: 'a state of a page',
      code: "setShowPassword('hidden-1'); setPasswordError('Wrong password 1!');",
    },
    {
      name: 'a key of a public chain',
      code: "import { Wallet } from 'ethers'; new Wallet('0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80');",
    },
    { name: 'a short name without a user', code: "const count = { pass: 'suite-12-passed1' };" },
    { name: 'a page of an address', code: "get('https://api.corp.io/v1?api_key=YOUR_API_KEY&token=demo');" },
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
