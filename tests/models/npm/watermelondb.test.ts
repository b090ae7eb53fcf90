import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@nozbe/watermelondb', {
  setup: "import { Q } from '@nozbe/watermelondb';",
  names: 'Q',
  runs: ['Q.unsafeSqlExpr(TEXT)', 'Q.unsafeSqlQuery(TEXT)'],
  safe: ["Q.unsafeSqlQuery('select ?', [TEXT])"],
});
