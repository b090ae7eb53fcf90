import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('pg-format', {
  setup: "import format from 'pg-format'; import { Pool } from 'pg'; const pool = new Pool();",
  names: 'format',
  runs: ['format(TEXT)', 'format.withArray(TEXT, [])'],
  safe: [
    "pool.query(format('select %L from %I', TEXT, TEXT))",
    "pool.query('select 1 from t where a = ' + format.literal(TEXT))",
  ],
});
