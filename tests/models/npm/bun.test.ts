import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('bun', {
  setup: "import { sql, SQL } from 'bun'; const db = new SQL('x');",
  names: 'sql, db',
  runs: ['sql.unsafe(TEXT)', 'db.unsafe(TEXT)', 'db.begin((tx) => tx.unsafe(TEXT))'],
  safe: ['sql`select ${TEXT}`', "db.unsafe('select $1', [TEXT])"],
});
