// https://github.com/maticzav/nookies#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'nookies',
  operations: [
    performs(
      CookieWrite,
      '{setCookie,set}',
      { name: '1', value: '2', options: '3' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', optionsAt: 3, unit: 's' },
    ),
  ],
});
