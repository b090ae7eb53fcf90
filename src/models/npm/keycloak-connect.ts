// https://github.com/keycloak/keycloak-nodejs-connect#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'keycloak-connect',
  operations: [
    performs(
      SecretUse,
      'new default()',
      { secret: '1.credentials.secret' },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
  ],
});
