import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@duckdb/duckdb-wasm', {
  setup:
    "import * as duckdb from '@duckdb/duckdb-wasm'; const db = new duckdb.AsyncDuckDB(); const connection = await db.connect();",
  names: 'connection',
  runs: ['connection.query(TEXT)', 'connection.send(TEXT)', 'connection.prepare(TEXT)'],
});
