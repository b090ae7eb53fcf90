// https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'aws-sdk',
  types: {
    DynamoDB: ['new DynamoDB()', 'new module.DynamoDB.DocumentClient()'],
    Athena: ['new Athena()'],
    RDSDataService: ['new RDSDataService()'],
    RedshiftData: ['new RedshiftData()'],
    TimestreamQuery: ['new TimestreamQuery()'],
    S3: ['new S3()'],
  },
  operations: [
    performs(
      SqlExecution,
      'DynamoDB.executeStatement()',
      { query: '0.Statement', parameters: '0.Parameters' },
      { placeholder: '?', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'DynamoDB.batchExecuteStatement()',
      { query: '0.Statements[].Statement' },
      { placeholder: '?', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'DynamoDB.{query,scan,updateItem,putItem,deleteItem,update,put,delete}()',
      {
        query: [
          '0.FilterExpression',
          '0.KeyConditionExpression',
          '0.ConditionExpression',
          '0.UpdateExpression',
          '0.ProjectionExpression',
        ],
      },
      { text: 'fragment', language: 'dynamodb' },
    ),
    performs(
      SqlExecution,
      'Athena.{startQueryExecution,createNamedQuery,updateNamedQuery}()',
      { query: '0.QueryString' },
      { text: 'statement' },
    ),
    performs(
      SqlExecution,
      'RDSDataService.{executeStatement,batchExecuteStatement}()',
      { query: '0.sql', parameters: '0.parameters' },
      { text: 'statement' },
    ),
    performs(
      SqlExecution,
      'RedshiftData.executeStatement()',
      { query: '0.Sql', parameters: '0.Parameters' },
      { text: 'statement' },
    ),
    performs(
      SqlExecution,
      'TimestreamQuery.{query,prepareQuery}()',
      { query: '0.QueryString' },
      { text: 'statement' },
    ),
    performs(SqlExecution, 'S3.selectObjectContent()', { query: '0.Expression' }, { text: 'statement' }),
  ],
});
