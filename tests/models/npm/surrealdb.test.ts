import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('surrealdb', {
  setup: "import { Surreal } from 'surrealdb'; const db = new Surreal();",
  names: 'db',
  runs: ['db.query(TEXT)', 'db.query_raw(TEXT)'],
  safe: ["db.query('SELECT $a', { a: TEXT })"],
});
