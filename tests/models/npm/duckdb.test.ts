import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('duckdb', {
  setup: "import duckdb from 'duckdb'; const db = new duckdb.Database('x'); const connection = db.connect();",
  names: 'db, connection',
  runs: [
    'db.run(TEXT)',
    'db.all(TEXT, cb)',
    'connection.each(TEXT)',
    'db.exec(TEXT)',
    'db.prepare(TEXT)',
    'db.stream(TEXT)',
    'db.arrowIPCAll(TEXT)',
  ],
  safe: ["db.all('select ?', TEXT)"],
});
