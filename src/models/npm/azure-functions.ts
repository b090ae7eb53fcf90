// https://learn.microsoft.com/azure/azure-functions/functions-reference-node
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@azure/functions',
  types: {
    HttpRequest: {
      paths: [
        'app.http(1.handler)<0>',
        'app.{get,post,put,patch,deleteRequest}(1)<0>',
        'app.{get,post,put,patch,deleteRequest}(1.handler)<0>',
        'HttpHandler<0>',
        'AzureFunction<1>',
      ],
      extends: ['#Request'],
    },
    HttpHandler: [],
    AzureFunction: [],
  },
  sources: [
    { path: 'HttpRequest.query', tier: 'remote', kind: 'text', label: 'the query string of the request' },
    {
      path: 'HttpRequest.{body,rawBody}',
      tier: 'remote',
      kind: 'structure',
      label: 'the body of the request',
    },
    { path: 'HttpRequest.headers', tier: 'remote', kind: 'text', label: 'a header of the request' },
    {
      path: 'app.{storageQueue,serviceBusQueue,eventHub,storageBlob}(1.handler)<0>',
      tier: 'stored',
      kind: 'structure',
      label: 'a message of the queue',
    },
  ],
});
