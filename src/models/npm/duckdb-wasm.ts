// https://duckdb.org/docs/stable/clients/wasm/query
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@duckdb/duckdb-wasm',
  types: { AsyncDuckDB: ['new AsyncDuckDB()'], AsyncDuckDBConnection: ['AsyncDuckDB.connect()'] },
  operations: [
    performs(
      SqlExecution,
      'AsyncDuckDBConnection.{query,send,prepare}()',
      { query: '0' },
      { text: 'statement' },
    ),
  ],
});
