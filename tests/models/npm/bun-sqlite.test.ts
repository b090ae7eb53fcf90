import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('bun:sqlite', {
  setup: "import { Database } from 'bun:sqlite'; const db = new Database('x');",
  names: 'db',
  runs: ['db.query(TEXT).all()', 'db.prepare(TEXT)', 'db.run(TEXT)', 'db.exec(TEXT)'],
  safe: ["db.query('SELECT ?').get(TEXT)", "db.run('DELETE FROM t WHERE a = ?', [TEXT])"],
});
