import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('slonik', {
  setup: "import { createPool, sql } from 'slonik'; const db = await createPool('x');",
  names: 'db',
  runs: [
    "db.query({ sql: TEXT, type: 'SLONIK_TOKEN_QUERY', values: [] })",
    'db.connect((c) => c.one({ sql: TEXT, values: [] }))',
  ],
  safe: ['db.query(sql.unsafe`select ${TEXT}`)', 'db.any(sql.type(x)`select ${sql.identifier([TEXT])}`)'],
});
