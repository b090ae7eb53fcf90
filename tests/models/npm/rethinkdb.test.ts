import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('rethinkdb', {
  setup: "import r from 'rethinkdb';",
  names: 'r',
  runs: ['r.js(TEXT)'],
});
