import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@tauri-apps/plugin-sql', {
  setup: "import Database from '@tauri-apps/plugin-sql'; const db = await Database.load('x');",
  names: 'db',
  runs: ['db.select(TEXT)', 'db.execute(TEXT)'],
  safe: ["db.select('select $1', [TEXT])"],
});
