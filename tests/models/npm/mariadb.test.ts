import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('mariadb', {
  setup:
    "import * as lib from 'mariadb'; const db = lib.createConnection({}); const pool = lib.createPool({});",
  names: 'lib, db, pool',
  runs: [
    'db.query(TEXT)',
    'db.query({ sql: TEXT })',
    'pool.query(TEXT, [], cb)',
    'pool.getConnection((e, c) => c.query(TEXT))',
    'db.execute(TEXT)',
    'db.execute({ sql: TEXT }, [])',
    'pool.execute(TEXT)',
    'db.prepare(TEXT)',
    'db.batch(TEXT, [])',
    'db.queryStream(TEXT)',
  ],
  safe: [
    "db.query('SELECT ?', [TEXT])",
    "db.query({ sql: 'SELECT ?', values: [TEXT] })",
    "db.query('SELECT * FROM t WHERE a = ' + db.escape(TEXT))",
    "db.query('SELECT * FROM ' + lib.escapeId(TEXT))",
    "db.query(lib.format('SELECT ?', [TEXT]))",
  ],
});
