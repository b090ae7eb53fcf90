// https://reactrouter.com/explanation/sessions-and-cookies
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'react-router',
  aliases: [
    '@remix-run/node',
    '@remix-run/cloudflare',
    '@remix-run/deno',
    '@remix-run/server-runtime',
    '@react-router/node',
    '@react-router/cloudflare',
  ],
  operations: [
    performs(
      CookieWrite,
      'createCookie',
      { name: '0', options: '1' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'on', optionsAt: 1, unit: 's' },
    ),
    performs(
      CookieWrite,
      '{createCookieSessionStorage,createSessionStorage,createFileSessionStorage,createMemorySessionStorage,createWorkersKVSessionStorage}',
      { name: '0.cookie.name', options: '0.cookie' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'on', purpose: 'session', unit: 's' },
    ),
  ],
});
