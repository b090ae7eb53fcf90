import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('mssql', {
  setup:
    "import sql from 'mssql'; const pool = await sql.connect('x'); const ps = new sql.PreparedStatement(); const tx = new sql.Transaction();",
  names: 'sql, pool, ps, tx',
  runs: [
    'sql.query(TEXT)',
    'pool.query(TEXT)',
    'pool.request().query(TEXT)',
    "pool.request().input('a', 1).batch(TEXT)",
    'new sql.Request().query(TEXT)',
    'tx.request().query(TEXT)',
    'ps.prepare(TEXT)',
    'pool.request().execute(TEXT)',
  ],
  safe: ['pool.query`select ${TEXT}`', "pool.request().input('a', TEXT).query('select @a')"],
});
