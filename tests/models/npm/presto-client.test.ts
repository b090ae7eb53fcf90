import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('presto-client', {
  setup: "import presto from 'presto-client'; const db = new presto.Client({});",
  names: 'db',
  runs: ['db.execute({ query: TEXT })'],
});
