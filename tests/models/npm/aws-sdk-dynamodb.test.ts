import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@aws-sdk/client-dynamodb', {
  setup:
    "import { DynamoDB, ExecuteStatementCommand, BatchExecuteStatementCommand, ExecuteTransactionCommand, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb'; const db = new DynamoDB({});",
  names:
    'db, ExecuteStatementCommand, BatchExecuteStatementCommand, ExecuteTransactionCommand, QueryCommand, TransactWriteItemsCommand',
  runs: [
    'new ExecuteStatementCommand({ Statement: TEXT })',
    'new BatchExecuteStatementCommand({ Statements: [{ Statement: TEXT }] })',
    'new ExecuteTransactionCommand({ TransactStatements: [{ Statement: TEXT }] })',
    "new QueryCommand({ TableName: 't', FilterExpression: TEXT })",
    'new TransactWriteItemsCommand({ TransactItems: [{ Update: { UpdateExpression: TEXT } }] })',
    'db.scan({ FilterExpression: TEXT })',
    'db.executeStatement({ Statement: TEXT })',
  ],
  safe: ["new QueryCommand({ FilterExpression: 'a = :a', ExpressionAttributeValues: { ':a': TEXT } })"],
});
