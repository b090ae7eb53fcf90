import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@azure/cosmos', {
  setup:
    "import { CosmosClient } from '@azure/cosmos'; const db = new CosmosClient('x'); const container = db.database('d').container('c');",
  names: 'container',
  runs: ['container.items.query(TEXT)', 'container.items.query({ query: TEXT })'],
  safe: ["container.items.query({ query: 'select @a', parameters: [{ name: '@a', value: TEXT }] })"],
});
