// https://github.com/expressjs/csurf#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'csurf',
  aliases: ['@dr.pogodin/csurf'],
  operations: [
    // The cookie holds the secret that tokens are made of; pages get those from the server.
    performs(
      CookieWrite,
      'default()',
      { options: '0.cookie' },
      {
        httpOnly: 'absent',
        secure: 'absent',
        sameSite: 'absent',
        purpose: 'session',
        whenGiven: true,
        unit: 's',
      },
    ),
  ],
});
