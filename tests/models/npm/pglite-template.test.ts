import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@electric-sql/pglite/template', {
  setup: "import { raw, sql } from '@electric-sql/pglite/template';",
  names: 'raw',
  runs: ['raw`${TEXT}`'],
  safe: ['sql`select ${TEXT}`'],
});
