import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('postgres', {
  setup: "import postgres from 'postgres'; const sql = postgres('x');",
  names: 'sql',
  runs: [
    'sql.unsafe(TEXT)',
    'sql.begin((tx) => tx.unsafe(TEXT))',
    "sql.begin('read only', async (tx) => { await tx.unsafe(TEXT); })",
    'sql`select ${sql.unsafe(TEXT)}`',
  ],
  safe: ['sql`select ${TEXT}`', "sql.unsafe('select $1', [TEXT])", 'sql`select * from ${sql(TEXT)}`'],
});
