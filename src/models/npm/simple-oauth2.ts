// https://github.com/lelylan/simple-oauth2#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'simple-oauth2',
  operations: [
    performs(
      SecretUse,
      'new {ClientCredentials,AuthorizationCode,ResourceOwnerPassword}()',
      { secret: '0.client.secret' },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
  ],
});
