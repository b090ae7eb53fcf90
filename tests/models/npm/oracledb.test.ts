import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('oracledb', {
  setup: "import oracledb from 'oracledb'; const db = await oracledb.getConnection({});",
  names: 'oracledb, db',
  runs: [
    'db.execute(TEXT)',
    'db.execute({ statement: TEXT, values: [] })',
    'db.queryStream(TEXT)',
    'db.executeMany(TEXT, [])',
    'db.getStatementInfo(TEXT)',
    "db.subscribe('x', { sql: TEXT })",
    'oracledb.getConnection({}, (e, c) => c.execute(TEXT))',
  ],
  safe: ["db.execute('SELECT :1 FROM dual', [TEXT])"],
});
