// https://learn.microsoft.com/javascript/api/@azure/cosmos
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@azure/cosmos',
  operations: [
    performs(
      SecretUse,
      'new CosmosClient()',
      { secret: '0.key' },
      { purpose: 'a key of Azure Cosmos DB', variable: 'COSMOS_KEY' },
    ),
  ],
});
