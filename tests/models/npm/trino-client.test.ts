import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('trino-client', {
  setup: "import { Trino } from 'trino-client'; const db = Trino.create({});",
  names: 'db',
  runs: ['db.query(TEXT)', 'db.query({ query: TEXT })'],
});
