// https://cloud.google.com/nodejs/docs/reference/spanner/latest
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@google-cloud/spanner',
  types: {
    Spanner: ['new Spanner()'],
    Database: ['Spanner.instance().database()'],
    Transaction: [
      'Database.{runTransaction,runTransactionAsync}(*)<*>',
      'Database.getSnapshot()',
      'Database.getSnapshot(*)<1>',
    ],
    Snapshot: { extends: ['Transaction'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Database.{run,runStream,runPartitionedUpdate}()',
      { query: ['0', '0.sql'], parameters: '0.params' },
      {
        placeholder: '@name',
        bind: 'same-object',
        bindProperty: 'params',
        textProperty: 'sql',
        binding: 'server',
        text: 'statement',
      },
    ),
    performs(
      SqlExecution,
      'Transaction.{run,runStream,runUpdate,createQueryPartitions}()',
      { query: ['0', '0.sql'], parameters: '0.params' },
      {
        placeholder: '@name',
        bind: 'same-object',
        bindProperty: 'params',
        textProperty: 'sql',
        binding: 'server',
        text: 'statement',
      },
    ),
    performs(SqlExecution, 'Transaction.batchUpdate()', { query: ['0[]', '0[].sql'] }, { text: 'statement' }),
    performs(
      SqlExecution,
      'Database.{updateSchema,createTable}()',
      { query: ['0', '0[]', '0.statements[]'] },
      { text: 'statement' },
    ),
  ],
});
