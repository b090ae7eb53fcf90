import rule from '../../src/rules/no-weak-secret-fallback.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const reported = [
  {
    name: 'a constant beside a variable',
    code: "const key = process.env.JWT_SECRET || «'secret'»;",
    secret: 'se…',
    what: 'JWT_SECRET',
    suggestion: 'const key = process.env.JWT_SECRET;',
  },
  {
    name: 'a constant for a variable that is not set at all',
    code: "const key = process.env['API_KEY'] ?? «`0000-1111`»;",
    secret: '000…',
    what: 'API_KEY',
    suggestion: "const key = process.env['API_KEY'];",
  },
  {
    name: 'a default of what is taken from the environment',
    code: "const { DB_PASSWORD = «'postgres'» } = process.env;",
    secret: 'po…',
    what: 'DB_PASSWORD',
  },
  {
    name: 'a setting',
    code: "const key = config.get('SESSION_SECRET') || «'keyboard cat'»;",
    secret: 'keyb…',
    what: 'SESSION_SECRET',
    suggestion: "const key = config.get('SESSION_SECRET');",
  },
  {
    name: 'a setting of an injected service',
    code: "class A { constructor(private config: ConfigService) { this.key = this.config.get('JWT_SECRET', «'keyboard cat'»); } }",
    secret: 'keyb…',
    what: 'JWT_SECRET',
  },
  {
    name: 'a constant in a choice',
    code: "const key = process.env.JWT_SECRET ? process.env.JWT_SECRET : «'keyboard cat'»;",
    secret: 'keyb…',
    what: 'JWT_SECRET',
  },
  {
    name: 'a constant in a choice the other way round',
    code: "const key = process.env.JWT_SECRET === undefined ? «'keyboard cat'» : process.env.JWT_SECRET;",
    secret: 'keyb…',
    what: 'JWT_SECRET',
  },
  {
    name: 'a constant that is put into the environment',
    code: "process.env.JWT_SECRET ??= «'keyboard cat'»;",
    secret: 'keyb…',
    what: 'JWT_SECRET',
  },
  {
    name: 'an environment under another name',
    code: "const { env } = process; const key = env.JWT_SECRET || «'keyboard cat'»;",
    secret: 'keyb…',
    what: 'JWT_SECRET',
    suggestion: 'const { env } = process; const key = env.JWT_SECRET;',
  },
  {
    name: 'a variable that was read before',
    code: "const { JWT_SECRET } = process.env; sign(JWT_SECRET || «'keyboard cat'»);",
    secret: 'keyb…',
    what: 'JWT_SECRET',
    suggestion: 'const { JWT_SECRET } = process.env; sign(JWT_SECRET);',
  },
  {
    name: 'a variable whose name says nothing, under a name that does',
    code: "const jwtSecret = process.env.APP || «'keyboard cat'»;",
    secret: 'keyb…',
    what: 'APP',
    suggestion: 'const jwtSecret = process.env.APP;',
  },
  {
    name: 'a variable whose name says nothing, where a key is expected',
    code: "import jwt from 'jsonwebtoken'; jwt.sign({}, process.env.APP || «'keyboard cat'»);",
    secret: 'keyb…',
    what: 'APP',
    suggestion: "import jwt from 'jsonwebtoken'; jwt.sign({}, process.env.APP);",
  },
  {
    name: 'an empty text, where a key is expected',
    code: "import { createHmac } from 'node:crypto'; createHmac('sha256', process.env.HOOK_SECRET ?? «''»);",
    secret: '…',
    what: 'HOOK_SECRET',
    suggestion: "import { createHmac } from 'node:crypto'; createHmac('sha256', process.env.HOOK_SECRET);",
  },
  {
    name: 'the environment of another runtime',
    code: "const key = Deno.env.get('API_KEY') ?? «'k-1234'»;",
    secret: 'k-…',
    what: 'API_KEY',
    suggestion: "const key = Deno.env.get('API_KEY');",
  },
  {
    name: 'a default in the schema of an environment',
    code: "import { z } from 'zod'; const env = z.object({ JWT_SECRET: z.string().min(8).default(«'keyboard cat'») }).parse(process.env);",
    secret: 'keyb…',
    what: 'JWT_SECRET',
  },
  {
    name: 'a default of a validator',
    code: "import { cleanEnv, str } from 'envalid'; cleanEnv(process.env, { JWT_SECRET: str({ default: «'keyboard cat'» }) });",
    secret: 'keyb…',
    what: 'JWT_SECRET',
  },
  {
    name: 'a default of a setting that the environment overrides',
    code: "import convict from 'convict'; convict({ key: { format: String, default: «'keyboard cat'», env: 'SESSION_SECRET' } });",
    secret: 'keyb…',
    what: 'SESSION_SECRET',
  },
];

ruleTester.run('no-weak-secret-fallback', rule, {
  valid: [
    {
      name: 'a fallback that ends the program',
      code: "const key = process.env.JWT_SECRET ?? fail('JWT_SECRET');",
    },
    { name: 'a variable that holds no secret', code: "const port = process.env.PORT || '3000';" },
    { name: 'an address', code: "const url = process.env.AUTH_URL || 'http://localhost';" },
    { name: 'something about a secret', code: "const header = process.env.TOKEN_HEADER || 'x-token';" },
    { name: 'an empty text', code: "const key = process.env.JWT_SECRET || '';" },
    {
      name: 'a default in development alone',
      code: "import { cleanEnv, str } from 'envalid'; cleanEnv(process.env, { JWT_SECRET: str({ devDefault: 'keyboard cat' }) });",
    },
    {
      name: 'a default of a setting that holds no secret',
      code: "import { z } from 'zod'; z.object({ PORT: z.string().default('3000'), TOKEN_TTL: z.string().default('15m') }).parse(process.env);",
    },
    { name: 'a map of something else', code: "const token = cache.get('token', 'keyboard cat');" },
    { name: 'a mark that nothing is set', code: "const key = process.env.API_KEY || 'undefined';" },
    { name: 'a choice of something else', code: "const key = options.key ? options.key : 'keyboard cat';" },
    {
      name: 'an empty text that is refused',
      code: "import session from 'express-session'; const secret = process.env.SESSION_SECRET || ''; if (!secret) throw new Error(); session({ secret });",
    },
    {
      name: 'an empty text that is not used as a key',
      code: "import jwt from 'jsonwebtoken'; jwt.sign({}, key); const shown = process.env.JWT_SECRET ?? '';",
    },
    { name: 'a default of something else', code: "const key = options.secret || 'secret';" },
    {
      name: 'a fallback in development',
      code: "const key = isDev ? process.env.JWT_SECRET || 'secret' : process.env.JWT_SECRET;",
    },
    {
      name: 'a test',
      code: "const key = process.env.JWT_SECRET || 'secret';",
      filename: 'tests/key.test.ts',
    },
  ],
  invalid: reported.map(({ name, code: text, secret, what, suggestion }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      errors: [
        {
          messageId: 'constantFallback',
          data: { secret, what, variable: what },
          ...range,
          ...(suggestion !== undefined && {
            suggestions: [{ messageId: 'dropFallback', data: { variable: what }, output: suggestion }],
          }),
        },
      ],
    };
  }),
});
