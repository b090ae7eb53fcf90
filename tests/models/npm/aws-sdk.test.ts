import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('aws-sdk', {
  setup:
    "import AWS from 'aws-sdk'; const dynamo = new AWS.DynamoDB(); const documents = new AWS.DynamoDB.DocumentClient(); const athena = new AWS.Athena(); const rds = new AWS.RDSDataService(); const redshift = new AWS.RedshiftData(); const timestream = new AWS.TimestreamQuery(); const s3 = new AWS.S3();",
  names: 'dynamo, documents, athena, rds, redshift, timestream, s3',
  runs: [
    'dynamo.executeStatement({ Statement: TEXT })',
    'dynamo.batchExecuteStatement({ Statements: [{ Statement: TEXT }] })',
    'documents.query({ FilterExpression: TEXT }, cb)',
    'athena.startQueryExecution({ QueryString: TEXT })',
    'rds.executeStatement({ sql: TEXT })',
    'redshift.executeStatement({ Sql: TEXT })',
    'timestream.query({ QueryString: TEXT })',
    's3.selectObjectContent({ Expression: TEXT })',
  ],
});
