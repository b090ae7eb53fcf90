import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('couchbase', {
  setup: "import * as couchbase from 'couchbase'; const db = await couchbase.connect('x');",
  names: 'db',
  runs: ['db.query(TEXT)', 'db.analyticsQuery(TEXT)', "db.bucket('b').scope('s').query(TEXT)"],
  safe: ["db.query('select $1', { parameters: [TEXT] })"],
});
