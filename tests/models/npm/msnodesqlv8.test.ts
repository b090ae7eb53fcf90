import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('msnodesqlv8', {
  setup: "import sql from 'msnodesqlv8';",
  names: 'sql',
  runs: [
    "sql.query('connection', TEXT, cb)",
    "sql.queryRaw('connection', TEXT, cb)",
    'sql.open("connection", (e, c) => c.query(TEXT))',
  ],
  safe: ["sql.query('connection', 'select ?', [TEXT])"],
});
