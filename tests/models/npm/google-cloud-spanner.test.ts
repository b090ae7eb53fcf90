import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@google-cloud/spanner', {
  setup:
    "import { Spanner } from '@google-cloud/spanner'; const db = new Spanner().instance('i').database('d');",
  names: 'db',
  runs: [
    'db.run(TEXT)',
    'db.run({ sql: TEXT })',
    'db.runStream(TEXT)',
    'db.runPartitionedUpdate({ sql: TEXT })',
    'db.runTransactionAsync((tx) => tx.runUpdate({ sql: TEXT }))',
    'db.runTransactionAsync((tx) => tx.batchUpdate([TEXT]))',
    'db.updateSchema(TEXT)',
    'db.createTable(TEXT)',
  ],
  safe: ["db.run({ sql: 'select @a', params: { a: TEXT } })"],
});
