import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('wa-sqlite', {
  setup: "import * as SQLite from 'wa-sqlite'; const sqlite3 = SQLite.Factory(module);",
  names: 'sqlite3, db',
  runs: ['sqlite3.exec(db, TEXT)', 'sqlite3.statements(db, TEXT)'],
});
