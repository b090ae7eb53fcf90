import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('squid', {
  setup: "import { sql } from 'squid'; import * as other from 'pg-sql2';",
  names: 'sql',
  runs: ['sql.raw(TEXT)'],
  safe: ['sql`select ${TEXT}`'],
});
