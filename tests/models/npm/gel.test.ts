import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('gel', {
  setup: "import { createClient } from 'gel'; const db = createClient();",
  names: 'db',
  runs: [
    'db.query(TEXT)',
    'db.querySingle(TEXT)',
    'db.execute(TEXT)',
    'db.transaction((tx) => tx.queryRequired(TEXT))',
  ],
  safe: ["db.query('select <str>$a', { a: TEXT })"],
});
