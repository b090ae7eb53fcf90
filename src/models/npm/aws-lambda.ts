// https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'aws-lambda',
  types: {
    APIGatewayProxyEvent: {
      paths: [
        'export {handler,lambdaHandler}<0>',
        {
          path: 'export {main,default}<0>',
          files: ['**/*{lambda,handler,function}*/**', '**/*{lambda,handler,function}*'],
        },
        '{APIGatewayProxyHandler,APIGatewayProxyHandlerV2,ALBHandler,Handler,LambdaFunctionURLHandler}<0>',
      ],
      names: ['event'],
    },
    APIGatewayProxyEventV2: { extends: ['APIGatewayProxyEvent'] },
    APIGatewayEvent: { extends: ['APIGatewayProxyEvent'] },
    LambdaFunctionURLEvent: { extends: ['APIGatewayProxyEvent'] },
    ALBEvent: { extends: ['APIGatewayProxyEvent'] },
    APIGatewayProxyHandler: [],
    APIGatewayProxyHandlerV2: [],
    ALBHandler: [],
    LambdaFunctionURLHandler: [],
    Handler: [],
    AppSyncResolverEvent: ['AppSyncResolverHandler<0>', 'export handler<0>'],
    AppSyncResolverHandler: [],
    QueueEvent: [
      'export handler<0>',
      '{SQSHandler,SNSHandler,S3Handler,KinesisStreamHandler,DynamoDBStreamHandler}<0>',
    ],
    SQSEvent: { extends: ['QueueEvent'] },
    SNSEvent: { extends: ['QueueEvent'] },
    S3Event: { extends: ['QueueEvent'] },
    KinesisStreamEvent: { extends: ['QueueEvent'] },
    DynamoDBStreamEvent: { extends: ['QueueEvent'] },
    SQSHandler: [],
    SNSHandler: [],
    S3Handler: [],
    KinesisStreamHandler: [],
    DynamoDBStreamHandler: [],
  },
  sources: [
    {
      path: 'APIGatewayProxyEvent.{queryStringParameters,multiValueQueryStringParameters,rawQueryString}',
      tier: 'remote',
      kind: 'text',
      label: 'the query string of the request',
    },
    { path: 'APIGatewayProxyEvent.body', tier: 'remote', kind: 'text', label: 'the body of the request' },
    {
      path: 'APIGatewayProxyEvent.pathParameters',
      tier: 'remote',
      kind: 'text',
      label: 'a parameter of the path',
    },
    {
      path: 'APIGatewayProxyEvent.{headers,multiValueHeaders,cookies}',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
    },
    {
      path: 'APIGatewayProxyEvent.{path,rawPath}',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    {
      path: 'APIGatewayProxyEvent.requestContext.http.path',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    {
      path: 'AppSyncResolverEvent.arguments',
      tier: 'remote',
      kind: 'structure',
      label: 'an argument of the query',
    },
    {
      path: 'QueueEvent.Records[].{body,dynamodb,kinesis,Sns}',
      tier: 'stored',
      kind: 'text',
      label: 'a message of the queue',
    },
    {
      path: 'QueueEvent.Records[].s3.object.key',
      tier: 'stored',
      kind: 'file-name',
      label: 'the name of an uploaded file',
    },
  ],
});
