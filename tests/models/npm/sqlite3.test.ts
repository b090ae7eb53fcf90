import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('sqlite3', {
  setup:
    "import sqlite3 from 'sqlite3'; const db = new sqlite3.Database('x'); const other = new (sqlite3.verbose()).Database('x');",
  names: 'db, other',
  runs: [
    'db.run(TEXT)',
    'db.get(TEXT, cb)',
    'db.all(TEXT, [], cb)',
    'db.each(TEXT)',
    'db.map(TEXT)',
    'db.prepare(TEXT)',
    'db.exec(TEXT)',
    'other.all(TEXT)',
  ],
  safe: ["db.get('SELECT ?', TEXT, cb)", "db.all('SELECT ?', [TEXT])"],
});
