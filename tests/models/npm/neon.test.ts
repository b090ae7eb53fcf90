import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@neondatabase/serverless', {
  setup:
    "import { neon, Pool } from '@neondatabase/serverless'; const sql = neon('x'); const pool = new Pool();",
  names: 'sql, pool',
  runs: ['sql.query(TEXT)', 'sql.unsafe(TEXT)', 'pool.query(TEXT)'],
  safe: ['sql`select ${TEXT}`', "sql.query('select $1', [TEXT])"],
});
