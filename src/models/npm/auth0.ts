// https://auth0.github.io/node-auth0/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'auth0',
  operations: [
    performs(
      SecretUse,
      'new {ManagementClient,AuthenticationClient}()',
      { secret: ['0.clientSecret', '0.token'] },
      { purpose: 'the secret of an OAuth client', variable: 'AUTH0_CLIENT_SECRET' },
    ),
  ],
});
