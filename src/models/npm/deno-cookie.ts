// https://jsr.io/@std/http/doc/cookie
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@std/http',
  aliases: ['@std/http/cookie', 'jsr:@std/http', 'jsr:@std/http/cookie'],
  operations: [
    performs(
      CookieWrite,
      'setCookie()',
      { name: '1.name', value: '1.value', options: '1' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', unit: 's' },
    ),
  ],
});
