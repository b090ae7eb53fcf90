// https://learn.microsoft.com/javascript/api/@azure/core-auth
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@azure/core-auth',
  aliases: [
    '@azure/openai',
    '@azure/search-documents',
    '@azure/ai-text-analytics',
    '@azure/ai-form-recognizer',
    '@azure/data-tables',
  ],
  operations: [
    performs(
      SecretUse,
      'new AzureKeyCredential()',
      { secret: '0' },
      { purpose: 'a key of Azure', variable: 'AZURE_API_KEY' },
    ),
    performs(
      SecretUse,
      'new AzureNamedKeyCredential()',
      { secret: '1' },
      { purpose: 'a key of Azure', variable: 'AZURE_API_KEY' },
    ),
  ],
});
