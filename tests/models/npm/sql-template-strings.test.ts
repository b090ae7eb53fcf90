import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('sql-template-strings', {
  setup: "import SQL from 'sql-template-strings'; const query = SQL`select 1`;",
  names: 'query',
  runs: ['query.append(TEXT)'],
  safe: ['query.append(SQL`where a = ${TEXT}`)'],
});
