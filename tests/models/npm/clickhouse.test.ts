import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('clickhouse', {
  setup: "import { ClickHouse } from 'clickhouse'; const db = new ClickHouse({});",
  names: 'db',
  runs: ['db.query(TEXT)'],
  safe: ["db.query('select {a: String}', { params: { a: TEXT } })"],
});
