import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@aws-sdk/client-timestream-query', {
  setup:
    "import { TimestreamQuery, QueryCommand } from '@aws-sdk/client-timestream-query'; const db = new TimestreamQuery({});",
  names: 'db, QueryCommand',
  runs: ['new QueryCommand({ QueryString: TEXT })', 'db.query({ QueryString: TEXT })'],
});
