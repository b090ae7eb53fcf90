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
