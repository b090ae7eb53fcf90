// https://github.com/krakenjs/lusca#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'lusca',
  operations: [
    // Scripts read the token and send it back.
    performs(
      CookieWrite,
      'default()',
      { name: '0.csrf.cookie.name', options: '0.csrf.cookie.options' },
      {
        httpOnly: 'absent',
        secure: 'absent',
        sameSite: 'absent',
        purpose: 'script-token',
        whenGiven: true,
        unit: 'ms',
      },
    ),
    performs(
      CookieWrite,
      'default.csrf()',
      { name: '0.cookie.name', options: '0.cookie.options' },
      {
        httpOnly: 'absent',
        secure: 'absent',
        sameSite: 'absent',
        purpose: 'script-token',
        whenGiven: true,
        unit: 'ms',
      },
    ),
  ],
});
