// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/s3/command/SelectObjectContentCommand/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@aws-sdk/client-s3',
  types: { S3: ['new S3()'] },
  operations: [
    performs(
      SqlExecution,
      'new SelectObjectContentCommand()',
      { query: '0.Expression' },
      { text: 'statement' },
    ),
    performs(SqlExecution, 'S3.selectObjectContent()', { query: '0.Expression' }, { text: 'statement' }),
  ],
});
