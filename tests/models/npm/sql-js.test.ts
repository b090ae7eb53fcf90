import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('sql.js', {
  setup: "import initSqlJs from 'sql.js'; const SQL = await initSqlJs(); const db = new SQL.Database();",
  names: 'db',
  runs: [
    'db.exec(TEXT)',
    'db.run(TEXT)',
    'db.each(TEXT, [], cb)',
    'db.prepare(TEXT)',
    'db.iterateStatements(TEXT)',
  ],
  safe: ["db.exec('SELECT ?', [TEXT])"],
});
