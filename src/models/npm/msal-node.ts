// https://learn.microsoft.com/entra/msal/node/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@azure/msal-node',
  operations: [
    performs(
      SecretUse,
      'new ConfidentialClientApplication()',
      { secret: '0.auth.clientSecret' },
      { purpose: 'the secret of an OAuth client', variable: 'AZURE_CLIENT_SECRET' },
    ),
  ],
});
