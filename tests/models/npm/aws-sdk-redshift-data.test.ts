import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@aws-sdk/client-redshift-data', {
  setup:
    "import { RedshiftData, ExecuteStatementCommand, BatchExecuteStatementCommand } from '@aws-sdk/client-redshift-data'; const db = new RedshiftData({});",
  names: 'db, ExecuteStatementCommand, BatchExecuteStatementCommand',
  runs: [
    'new ExecuteStatementCommand({ Sql: TEXT })',
    'new BatchExecuteStatementCommand({ Sqls: [TEXT] })',
    'db.executeStatement({ Sql: TEXT })',
  ],
});
