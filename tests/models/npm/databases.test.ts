import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@databases/sql', {
  setup: "import sql from '@databases/sql'; import createPool, { sql as other } from '@databases/pg';",
  names: 'sql, other',
  runs: ['sql.__dangerous__rawValue(TEXT)', 'other.__dangerous__rawValue(TEXT)'],
  safe: ['sql`select ${TEXT}`'],
});
