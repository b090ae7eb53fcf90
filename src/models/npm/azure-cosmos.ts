// https://learn.microsoft.com/javascript/api/@azure/cosmos/items
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@azure/cosmos',
  types: {
    CosmosClient: ['new CosmosClient()'],
    Database: [
      'CosmosClient.database()',
      'CosmosClient.databases.create().database',
      'CosmosClient.databases.createIfNotExists().database',
    ],
    Container: [
      'Database.container()',
      'Database.containers.create().container',
      'Database.containers.createIfNotExists().container',
    ],
  },
  operations: [
    performs(
      SqlExecution,
      'Container.items.query()',
      { query: ['0', '0.query'], parameters: '0.parameters' },
      { placeholder: '@name', text: 'statement' },
    ),
    performs(
      SqlExecution,
      '{CosmosClient,Database}.{databases,containers}.query()',
      { query: ['0', '0.query'], parameters: '0.parameters' },
      { placeholder: '@name', text: 'statement' },
    ),
  ],
});
