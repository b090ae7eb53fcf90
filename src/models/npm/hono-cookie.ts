// https://hono.dev/docs/helpers/cookie
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'hono/cookie',
  sources: [
    { path: 'getCookie()', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'getSignedCookie()', tier: 'stored', kind: 'text', label: 'a signed cookie' },
  ],
  operations: [
    performs(
      CookieWrite,
      'setCookie',
      { name: '1', value: '2', options: '3' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', optionsAt: 3, unit: 's' },
    ),
    performs(
      CookieWrite,
      'setSignedCookie',
      { name: '1', value: '2', options: '4' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', optionsAt: 4, unit: 's' },
    ),
    performs(
      CookieWrite,
      'generateCookie',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', optionsAt: 2, unit: 's' },
    ),
  ],
});
