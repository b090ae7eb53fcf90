// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/athena/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@aws-sdk/client-athena',
  types: { Athena: ['new Athena()'] },
  operations: [
    performs(
      SqlExecution,
      'new {StartQueryExecutionCommand,CreateNamedQueryCommand,UpdateNamedQueryCommand}()',
      { query: '0.QueryString', parameters: '0.ExecutionParameters' },
      { placeholder: '?', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'new {CreatePreparedStatementCommand,UpdatePreparedStatementCommand}()',
      { query: '0.QueryStatement' },
      { placeholder: '?', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'Athena.{startQueryExecution,createNamedQuery,updateNamedQuery}()',
      { query: '0.QueryString', parameters: '0.ExecutionParameters' },
      { placeholder: '?', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'Athena.{createPreparedStatement,updatePreparedStatement}()',
      { query: '0.QueryStatement' },
      { placeholder: '?', text: 'statement' },
    ),
  ],
});
