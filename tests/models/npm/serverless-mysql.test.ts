import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('serverless-mysql', {
  setup: "import serverlessMysql from 'serverless-mysql'; const db = serverlessMysql({});",
  names: 'db',
  runs: ['db.query(TEXT)', 'db.query({ sql: TEXT })', 'db.transaction().query(TEXT)'],
  safe: ["db.query('SELECT ?', [TEXT])"],
});
