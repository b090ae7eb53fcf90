import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@sqlite.org/sqlite-wasm', {
  setup:
    "import sqlite3InitModule from '@sqlite.org/sqlite-wasm'; const sqlite3 = await sqlite3InitModule(); const db = new sqlite3.oo1.DB();",
  names: 'db',
  runs: ['db.exec(TEXT)', 'db.exec({ sql: TEXT })', 'db.selectValue(TEXT)', 'db.selectObjects(TEXT)'],
  safe: ["db.exec({ sql: 'select ?', bind: [TEXT] })"],
});
