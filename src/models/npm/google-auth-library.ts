// https://github.com/googleapis/google-auth-library-nodejs#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'google-auth-library',
  operations: [
    performs(
      SecretUse,
      'new OAuth2Client()',
      { secret: ['1', '0.clientSecret'] },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
    performs(
      SecretUse,
      'new JWT()',
      { secret: ['0.key', '2'] },
      { purpose: 'a private key', variable: 'GOOGLE_PRIVATE_KEY' },
    ),
    performs(
      SecretUse,
      'new GoogleAuth()',
      { secret: '0.credentials.private_key' },
      { purpose: 'a private key', variable: 'GOOGLE_PRIVATE_KEY' },
    ),
  ],
});
