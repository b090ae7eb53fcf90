import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@capacitor-community/sqlite', {
  setup:
    "import { SQLiteConnection } from '@capacitor-community/sqlite'; const sqlite = new SQLiteConnection(x); const db = await sqlite.createConnection('x');",
  names: 'db',
  runs: ['db.query(TEXT)', 'db.run(TEXT)', 'db.execute(TEXT)', 'db.executeSet([{ statement: TEXT }])'],
  safe: ["db.query('select ?', [TEXT])"],
});
