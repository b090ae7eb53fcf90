import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@planetscale/database', {
  setup:
    "import { connect, Client } from '@planetscale/database'; const db = connect({}); const client = new Client({});",
  names: 'db, client',
  runs: [
    'db.execute(TEXT)',
    'client.execute(TEXT)',
    'client.connection().execute(TEXT)',
    'db.transaction((tx) => tx.execute(TEXT))',
  ],
  safe: ["db.execute('select ?', [TEXT])"],
});
