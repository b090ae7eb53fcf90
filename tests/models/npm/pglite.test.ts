import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@electric-sql/pglite', {
  setup:
    "import { PGlite } from '@electric-sql/pglite'; const db = new PGlite(); const other = await PGlite.create();",
  names: 'db, other',
  runs: ['db.query(TEXT)', 'db.exec(TEXT)', 'other.query(TEXT)', 'db.transaction((tx) => tx.query(TEXT))'],
  safe: ['db.sql`select ${TEXT}`', "db.query('select $1', [TEXT])"],
});
