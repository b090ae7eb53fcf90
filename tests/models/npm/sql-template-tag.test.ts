import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('sql-template-tag', {
  setup: "import sql, { raw, join, bulk } from 'sql-template-tag';",
  names: 'raw, join, bulk',
  runs: ['raw(TEXT)', 'join([1], TEXT)', 'bulk([[1]], TEXT)'],
  safe: ['sql`select ${TEXT}`', 'join([TEXT])'],
});
