import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('expo-sqlite', {
  setup: "import { openDatabaseSync } from 'expo-sqlite'; const db = openDatabaseSync('x');",
  names: 'db',
  runs: [
    'db.runAsync(TEXT)',
    'db.getAllAsync(TEXT)',
    'db.getFirstSync(TEXT)',
    'db.execAsync(TEXT)',
    'db.prepareAsync(TEXT)',
  ],
  safe: ["db.getAllAsync('select ?', TEXT)"],
});
