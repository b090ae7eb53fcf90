// https://github.com/js-cookie/js-cookie#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'js-cookie',
  types: { Cookies: ['default', 'Cookies.{withAttributes,withConverter}()'] },
  operations: [
    performs(
      CookieWrite,
      'Cookies.set',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'impossible', secure: 'absent', sameSite: 'absent', optionsAt: 2, unit: 'days' },
    ),
  ],
});
