import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@duckdb/node-api', {
  setup:
    "import { DuckDBInstance } from '@duckdb/node-api'; const instance = await DuckDBInstance.create('x'); const db = await instance.connect();",
  names: 'db',
  runs: [
    'db.run(TEXT)',
    'db.runAndReadAll(TEXT)',
    'db.stream(TEXT)',
    'db.start(TEXT)',
    'db.prepare(TEXT)',
    'db.extractStatements(TEXT)',
  ],
  safe: ["db.run('select $1', [TEXT])"],
});
