// https://next-auth.js.org/configuration/options#secret
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { SessionSetup } from '../../concepts/session-setup.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'next-auth',
  aliases: ['@auth/core', '@auth/express', '@auth/sveltekit', 'next-auth/next'],
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: ['0.secret', '2.secret'] },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
    // Version 4 takes the options of a cookie in place of its own, version 5 adds its own to them.
    performs(
      CookieWrite,
      '{default,NextAuth,Auth,ExpressAuth,SvelteKitAuth}()',
      { name: '0.cookies.sessionToken.name', options: '0.cookies.sessionToken.options' },
      { httpOnly: 'on', secure: 'by-request', sameSite: 'on', purpose: 'session', unit: 's' },
    ),
    performs(
      SessionSetup,
      '{default,NextAuth,Auth,ExpressAuth,SvelteKitAuth}()',
      { options: '0' },
      { kept: 'client', lifetimeOption: ['session', 'maxAge'], lifetimeUnit: 's' },
    ),
  ],
});
