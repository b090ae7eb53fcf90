import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('better-sqlite3', {
  setup: "import Database from 'better-sqlite3'; const db = new Database('x');",
  names: 'db',
  runs: ['db.prepare(TEXT).all()', 'db.exec(TEXT)', 'db.pragma(TEXT)'],
  safe: ["db.prepare('SELECT ?').get(TEXT)"],
});
