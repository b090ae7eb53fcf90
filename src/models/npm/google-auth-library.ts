// https://github.com/googleapis/google-auth-library-nodejs#readme
import { TokenVerification } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'google-auth-library',
  types: { OAuth2Client: ['new OAuth2Client()'] },
  operations: [
    performs(
      TokenVerification,
      'OAuth2Client.verifyIdToken()',
      { token: '0.idToken', options: '0' },
      { unpinned: 'fixed', audienceOption: ['audience'], audienceDecides: true },
    ),
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
