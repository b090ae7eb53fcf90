// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/redshift-data/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@aws-sdk/client-redshift-data',
  types: { RedshiftData: ['new RedshiftData()'] },
  operations: [
    performs(
      SqlExecution,
      'new ExecuteStatementCommand()',
      { query: '0.Sql', parameters: '0.Parameters' },
      { placeholder: ':name', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'new BatchExecuteStatementCommand()',
      { query: '0.Sqls[]' },
      { text: 'statement' },
    ),
    performs(
      SqlExecution,
      'RedshiftData.executeStatement()',
      { query: '0.Sql', parameters: '0.Parameters' },
      { placeholder: ':name', text: 'statement' },
    ),
  ],
});
