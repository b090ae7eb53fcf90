// https://learn.microsoft.com/javascript/api/@azure/identity
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@azure/identity',
  operations: [
    performs(
      SecretUse,
      'new ClientSecretCredential()',
      { secret: '2' },
      { purpose: 'the secret of an OAuth client', variable: 'AZURE_CLIENT_SECRET' },
    ),
    performs(
      SecretUse,
      'new UsernamePasswordCredential()',
      { secret: '3' },
      { purpose: 'the password of an account', variable: 'AZURE_PASSWORD' },
    ),
  ],
});
