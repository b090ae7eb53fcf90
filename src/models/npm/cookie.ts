// https://github.com/jshttp/cookie#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cookie',
  aliases: ['cookie-es'],
  operations: [
    performs(
      CookieWrite,
      '{serialize,serializeCookie,stringifySetCookie}',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', optionsAt: 2, unit: 's', path: 'request' },
      { arity: [2, 3] },
    ),
    performs(
      CookieWrite,
      'stringifySetCookie',
      { name: '0.name', value: '0.value', options: '0' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', unit: 's', path: 'request' },
      { arity: 1 },
    ),
  ],
});
