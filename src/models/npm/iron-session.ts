// https://github.com/vvo/iron-session#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'iron-session',
  operations: [
    performs(
      CookieWrite,
      'getIronSession',
      { name: '2.cookieName', options: '2.cookieOptions' },
      { httpOnly: 'on', secure: 'on', sameSite: 'on', purpose: 'session', unit: 's' },
      { arity: 3 },
    ),
    performs(
      CookieWrite,
      'getIronSession',
      { name: '1.cookieName', options: '1.cookieOptions' },
      { httpOnly: 'on', secure: 'on', sameSite: 'on', purpose: 'session', unit: 's' },
      { arity: 2 },
    ),
  ],
});
