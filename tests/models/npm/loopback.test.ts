import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@loopback/repository', {
  setup:
    "import { DefaultCrudRepository, juggler } from '@loopback/repository'; const db = new juggler.DataSource({});",
  names: 'db',
  runs: ['db.execute(TEXT)'],
  safe: ["db.execute('select ?', [TEXT])"],
});
