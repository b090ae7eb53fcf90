import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('massive', {
  setup: "import massive from 'massive'; const db = await massive('x');",
  names: 'db',
  runs: ['db.query(TEXT)', 'db.users.where(TEXT)', 'db.users.find({}, { order: [{ expr: TEXT }] })'],
  safe: ["db.query('select $1', [TEXT])", 'db.users.find({ a: TEXT })'],
});
