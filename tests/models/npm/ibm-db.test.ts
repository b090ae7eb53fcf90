import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('ibm_db', {
  setup: "import ibmdb from 'ibm_db'; const db = ibmdb.openSync('x');",
  names: 'ibmdb, db',
  runs: [
    'db.query(TEXT)',
    'db.query({ sql: TEXT })',
    'db.querySync(TEXT)',
    'db.prepare(TEXT)',
    'ibmdb.open("x", (e, c) => c.query(TEXT))',
  ],
  safe: ["db.query('select ?', [TEXT])"],
});
