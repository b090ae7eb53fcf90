// https://github.com/expressjs/cookie-session#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cookie-session',
  operations: [
    performs(
      CookieWrite,
      'default()',
      { name: '0.name', options: '0' },
      {
        httpOnly: 'on',
        secure: 'by-request',
        sameSite: 'absent',
        purpose: 'session',
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
