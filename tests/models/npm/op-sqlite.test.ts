import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@op-engineering/op-sqlite', {
  setup: "import { open } from '@op-engineering/op-sqlite'; const db = open({});",
  names: 'db',
  runs: [
    'db.execute(TEXT)',
    'db.executeSync(TEXT)',
    'db.executeRaw(TEXT)',
    'db.prepareStatement(TEXT)',
    'db.executeBatch([[TEXT]])',
  ],
  safe: ["db.execute('select ?', [TEXT])"],
});
