import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@libsql/client', {
  setup:
    "import { createClient } from '@libsql/client'; const db = createClient({}); const tx = await db.transaction();",
  names: 'db, tx',
  runs: [
    'db.execute(TEXT)',
    'db.execute({ sql: TEXT, args: [] })',
    'db.batch([TEXT])',
    'db.batch([{ sql: TEXT }])',
    'db.migrate([TEXT])',
    'db.executeMultiple(TEXT)',
    'tx.execute(TEXT)',
  ],
  safe: ["db.execute({ sql: 'SELECT ?', args: [TEXT] })"],
});
