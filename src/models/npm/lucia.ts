// https://v3.lucia-auth.com/reference/main/Lucia
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'lucia',
  operations: [
    performs(
      CookieWrite,
      'new Lucia()',
      { name: '1.sessionCookie.name', options: '1.sessionCookie.attributes' },
      { httpOnly: 'on', secure: 'on', sameSite: 'on', purpose: 'session', unit: 's' },
    ),
  ],
});
