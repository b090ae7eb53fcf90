import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('alasql', {
  setup: "import alasql from 'alasql'; const db = new alasql.Database();",
  names: 'alasql, db',
  runs: [
    'alasql(TEXT)',
    'alasql.exec(TEXT)',
    'alasql.promise(TEXT)',
    'alasql.compile(TEXT)',
    'db.exec(TEXT)',
  ],
  safe: ["alasql('select ?', [TEXT])"],
});
