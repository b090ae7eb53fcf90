// https://remix.run/docs/en/main/utils/cookies
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@remix-run/node',
  aliases: ['@remix-run/cloudflare', '@remix-run/deno', 'react-router'],
  operations: [
    performs(
      SecretUse,
      'createCookie',
      { secret: '1.secrets[]' },
      { purpose: 'the key of signed cookies', variable: 'COOKIE_SECRET' },
    ),
    performs(
      SecretUse,
      '{createCookieSessionStorage,createSessionStorage,createMemorySessionStorage,createFileSessionStorage}',
      { secret: '0.cookie.secrets[]' },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
  ],
});
