// https://github.com/googleapis/google-api-nodejs-client#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'googleapis',
  operations: [
    performs(
      SecretUse,
      'new google.auth.OAuth2()',
      { secret: ['1', '0.clientSecret'] },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
  ],
});
