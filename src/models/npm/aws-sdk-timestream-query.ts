// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/timestream-query/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@aws-sdk/client-timestream-query',
  types: { TimestreamQuery: ['new TimestreamQuery()'] },
  operations: [
    performs(
      SqlExecution,
      'new {QueryCommand,PrepareQueryCommand,CreateScheduledQueryCommand}()',
      { query: '0.QueryString' },
      { text: 'statement' },
    ),
    performs(
      SqlExecution,
      'TimestreamQuery.{query,prepareQuery,createScheduledQuery}()',
      { query: '0.QueryString' },
      { text: 'statement' },
    ),
  ],
});
