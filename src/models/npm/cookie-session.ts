// https://github.com/expressjs/cookie-session#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
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
  ],
});
