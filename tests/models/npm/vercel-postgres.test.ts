import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@vercel/postgres', {
  setup: "import { sql, db, createPool } from '@vercel/postgres'; const pool = createPool();",
  names: 'sql, db, pool',
  runs: ['sql.query(TEXT)', 'db.query({ text: TEXT })', 'pool.query(TEXT)'],
  safe: ['sql`select ${TEXT}`', "db.query('select $1', [TEXT])"],
});
