import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('node-firebird', {
  setup: "import firebird from 'node-firebird';",
  names: 'firebird',
  runs: [
    'firebird.attach({}, (e, db) => db.query(TEXT))',
    'firebird.attach({}, (e, db) => db.execute(TEXT, []))',
  ],
  safe: ["firebird.attach({}, (e, db) => db.query('select ?', [TEXT]))"],
});
