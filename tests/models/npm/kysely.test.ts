import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('kysely', {
  setup: "import { sql, CompiledQuery, Kysely } from 'kysely';",
  names: 'sql, CompiledQuery',
  runs: ['sql.raw(TEXT)', 'CompiledQuery.raw(TEXT)'],
  safe: ['sql`select ${TEXT} from ${sql.table(TEXT)}`', 'sql.lit(TEXT)'],
});
