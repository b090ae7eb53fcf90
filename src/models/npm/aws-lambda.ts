// https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'aws-lambda',
  types: {
    APIGatewayProxyEvent: [
      { path: 'export handler<0>' },
      {
        path: 'export main<0>',
        files: ['**/*{lambda,handler,function}*/**', '**/*{lambda,handler,function}*'],
      },
    ],
    APIGatewayProxyEventV2: { extends: ['APIGatewayProxyEvent'] },
    APIGatewayEvent: { extends: ['APIGatewayProxyEvent'] },
    LambdaFunctionURLEvent: { extends: ['APIGatewayProxyEvent'] },
    ALBEvent: { extends: ['APIGatewayProxyEvent'] },
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
  ],
});
