// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/rds-data/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@aws-sdk/client-rds-data',
  types: { RDSData: ['new RDSData()'] },
  operations: [
    performs(
      SqlExecution,
      'new {ExecuteStatementCommand,BatchExecuteStatementCommand}()',
      { query: '0.sql', parameters: '0.parameters' },
      { placeholder: ':name', text: 'statement' },
    ),
    performs(SqlExecution, 'new ExecuteSqlCommand()', { query: '0.sqlStatements' }, { text: 'statement' }),
    performs(
      SqlExecution,
      'RDSData.{executeStatement,batchExecuteStatement}()',
      { query: '0.sql', parameters: '0.parameters' },
      { placeholder: ':name', text: 'statement' },
    ),
  ],
});
