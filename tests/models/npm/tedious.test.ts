import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('tedious', {
  setup: "import { Request, Connection } from 'tedious'; const connection = new Connection({});",
  names: 'Request, connection',
  runs: ['new Request(TEXT, cb)', 'connection.newBulkLoad(TEXT, cb)'],
});
