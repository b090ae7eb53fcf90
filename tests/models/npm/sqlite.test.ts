import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('sqlite', {
  setup: "import { open } from 'sqlite'; const db = await open({});",
  names: 'db',
  runs: [
    'db.run(TEXT)',
    'db.get({ sql: TEXT })',
    'db.all(TEXT, [])',
    'db.each(TEXT, cb)',
    'db.prepare(TEXT)',
    'db.exec(TEXT)',
  ],
  safe: ["db.all('SELECT ?', TEXT)"],
});
