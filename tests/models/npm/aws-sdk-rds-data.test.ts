import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@aws-sdk/client-rds-data', {
  setup:
    "import { RDSData, ExecuteStatementCommand, ExecuteSqlCommand } from '@aws-sdk/client-rds-data'; const db = new RDSData({});",
  names: 'db, ExecuteStatementCommand, ExecuteSqlCommand',
  runs: [
    'new ExecuteStatementCommand({ sql: TEXT })',
    'new ExecuteSqlCommand({ sqlStatements: TEXT })',
    'db.executeStatement({ sql: TEXT })',
  ],
  safe: [
    "new ExecuteStatementCommand({ sql: 'select :a', parameters: [{ name: 'a', value: { stringValue: TEXT } }] })",
  ],
});
