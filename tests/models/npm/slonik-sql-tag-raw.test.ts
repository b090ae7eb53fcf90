import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('slonik-sql-tag-raw', {
  setup: "import { raw } from 'slonik-sql-tag-raw';",
  names: 'raw',
  runs: ['raw(TEXT)'],
  safe: ["raw('select $1', [TEXT])"],
});
