// https://github.com/koajs/generic-session#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { SessionSetup } from '../../concepts/session-setup.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'koa-generic-session',
  operations: [
    performs(
      SessionSetup,
      'default()',
      { options: '0', identifier: '0.genSid' },
      { kept: 'server', storeOption: ['store'], optionsAt: 0 },
    ),
    performs(
      CookieWrite,
      'default()',
      { name: '0.key', options: '0.cookie' },
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
