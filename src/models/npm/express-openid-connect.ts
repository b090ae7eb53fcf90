// https://github.com/auth0/express-openid-connect#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'express-openid-connect',
  operations: [
    performs(
      SecretUse,
      'auth',
      { secret: ['0.secret', '0.secret[]'] },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
    performs(
      SecretUse,
      'auth',
      { secret: '0.clientSecret' },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
    performs(
      CookieWrite,
      'auth()',
      { name: '0.session.name', options: '0.session.cookie' },
      { httpOnly: 'on', secure: 'by-request', sameSite: 'on', purpose: 'session', unit: 's' },
    ),
  ],
});
