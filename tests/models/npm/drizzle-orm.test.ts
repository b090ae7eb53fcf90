import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('drizzle-orm', {
  setup:
    "import { sql, eq } from 'drizzle-orm'; import { drizzle } from 'drizzle-orm/node-postgres'; const db = drizzle('x');",
  names: 'sql, db',
  runs: ['sql.raw(TEXT)', 'db.execute(TEXT)', 'db.transaction((tx) => tx.execute(TEXT))'],
  safe: ['sql`select ${TEXT}`', 'db.execute(sql`select ${sql.identifier(TEXT)}`)'],
});
