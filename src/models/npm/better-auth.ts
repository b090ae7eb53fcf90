// https://www.better-auth.com/docs/reference/options
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
  ],
});
