import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('zapatos/db', {
  setup: "import * as db from 'zapatos/db';",
  names: 'db',
  runs: ['db.raw(TEXT)'],
  safe: ['db.sql`select ${db.param(TEXT)}`'],
});
