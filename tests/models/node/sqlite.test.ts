import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('node:sqlite', {
  setup: "import { DatabaseSync } from 'node:sqlite'; const db = new DatabaseSync('x');",
  names: 'db',
  runs: ['db.prepare(TEXT).all()', 'db.exec(TEXT)'],
  safe: ["db.prepare('SELECT ?').get(TEXT)", 'db.createTagStore().all`select ${TEXT}`'],
});
