import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('odbc', {
  setup:
    "import odbc from 'odbc'; const db = await odbc.connect('x'); const statement = await db.createStatement();",
  names: 'db, statement',
  runs: ['db.query(TEXT)', 'statement.prepare(TEXT)', 'db.callProcedure(null, null, TEXT)'],
  safe: ["db.query('select ?', [TEXT])"],
});
