// https://github.com/expressjs/cookie-session#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { SessionSetup } from '../../concepts/session-setup.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cookie-session',
  operations: [
    performs(SessionSetup, 'default()', { options: '0' }, { kept: 'client' }),
    performs(
      CookieWrite,
      'default()',
      { name: '0.name', options: '0' },
      {
        httpOnly: 'on',
        secure: 'by-request',
        sameSite: 'absent',
        purpose: 'session',
        signed: true,
        unit: 'ms',
        optionsAt: 0,
      },
    ),
    performs(
      SecretUse,
      'default()',
      { secret: ['0.secret', '0.keys[]'] },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
  ],
});
