// https://www.better-auth.com/docs/reference/options
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'better-auth',
  operations: [
    performs(
      SecretUse,
      'betterAuth',
      { secret: '0.secret' },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
    performs(
      SecretUse,
      'betterAuth',
      { secret: '0.socialProviders.*.clientSecret' },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
    performs(
      CookieWrite,
      'betterAuth()',
      { options: '0.advanced.defaultCookieAttributes' },
      { httpOnly: 'on', secure: 'by-request', sameSite: 'on', purpose: 'session', unit: 's' },
    ),
  ],
});
