// https://github.com/vvo/iron-session#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { SessionSetup } from '../../concepts/session-setup.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'iron-session',
  operations: [
    performs(
      SessionSetup,
      'getIronSession',
      { options: '2' },
      { kept: 'client', lifetimeOption: ['ttl'], lifetimeUnit: 's' },
      { arity: 3 },
    ),
    performs(
      SessionSetup,
      'getIronSession',
      { options: '1' },
      { kept: 'client', lifetimeOption: ['ttl'], lifetimeUnit: 's' },
      { arity: 2 },
    ),
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
