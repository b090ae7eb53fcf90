// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/dynamodb/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@aws-sdk/client-dynamodb',
  aliases: ['@aws-sdk/lib-dynamodb'],
  types: { DynamoDB: ['new DynamoDB()', 'module.DynamoDBDocument.from()'] },
  operations: [
    performs(
      SqlExecution,
      'new ExecuteStatementCommand()',
      { query: '0.Statement', parameters: '0.Parameters' },
      { placeholder: '?', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'new BatchExecuteStatementCommand()',
      { query: '0.Statements[].Statement' },
      { placeholder: '?', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'new ExecuteTransactionCommand()',
      { query: '0.TransactStatements[].Statement' },
      { placeholder: '?', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'new {QueryCommand,ScanCommand,UpdateItemCommand,PutItemCommand,DeleteItemCommand,UpdateCommand,PutCommand,DeleteCommand}()',
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
      'new {TransactWriteItemsCommand,TransactWriteCommand}()',
      {
        query: [
          '0.TransactItems[].{Put,Update,Delete,ConditionCheck}.ConditionExpression',
          '0.TransactItems[].Update.UpdateExpression',
        ],
      },
      { text: 'fragment', language: 'dynamodb' },
    ),
    performs(
      SqlExecution,
      'DynamoDB.executeStatement()',
      { query: '0.Statement', parameters: '0.Parameters' },
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
  ],
});
