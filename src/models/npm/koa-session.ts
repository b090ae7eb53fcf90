// https://github.com/koajs/session#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { SessionSetup } from '../../concepts/session-setup.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'koa-session',
  operations: [
    // In the cookie, unless a store is given.
    performs(SessionSetup, 'default()', { options: '0', identifier: '0.genid' }, { kept: 'client' }),
    performs(
      CookieWrite,
      'default()',
      { name: '0.key', options: '0' },
      {
        httpOnly: 'on',
        secure: 'by-request',
        sameSite: 'absent',
        purpose: 'session',
        signed: true,
        unit: 'ms',
      },
    ),
  ],
});
