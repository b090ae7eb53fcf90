import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@clickhouse/client', {
  setup: "import { createClient } from '@clickhouse/client'; const db = createClient();",
  names: 'db',
  runs: [
    'db.query({ query: TEXT })',
    'db.command({ query: TEXT })',
    'db.exec({ query: TEXT })',
    'db.insert({ table: TEXT, values: [] })',
  ],
  safe: ["db.query({ query: 'select {a: String}', query_params: { a: TEXT } })"],
});
