// https://github.com/andreizanik/cookies-next#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cookies-next',
  aliases: ['cookies-next/client', 'cookies-next/server'],
  operations: [
    // Runs on the server and in the browser, where no script can set `HttpOnly`.
    performs(
      CookieWrite,
      'setCookie()',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'by-request', secure: 'absent', sameSite: 'absent', optionsAt: 2, unit: 's' },
    ),
  ],
});
