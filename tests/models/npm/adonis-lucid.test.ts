import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@adonisjs/lucid', {
  setup: "import db from '@adonisjs/lucid/services/db';",
  names: 'db',
  runs: ['db.rawQuery(TEXT)', 'db.knexRawQuery(TEXT)', 'db.raw(TEXT)'],
  safe: ["db.rawQuery('select ?', [TEXT])"],
});
