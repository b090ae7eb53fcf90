import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('hdb', {
  setup: "import hdb from 'hdb'; const db = hdb.createClient({});",
  names: 'db',
  runs: ['db.exec(TEXT)', 'db.execute(TEXT)', 'db.prepare(TEXT)'],
  safe: ["db.exec('select ?', [TEXT])"],
});
