// https://hapi.dev/api/#request
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@hapi/hapi',
  aliases: ['hapi'],
  types: {
    Server: { paths: ['{server,Server}()', 'new Server()', 'new default.Server()'], names: ['server'] },
    Request: {
      paths: [
        'Server.route(0.handler)<0>',
        'Server.route(0.{options,config}.handler)<0>',
        'Server.route(0.{options,config}.pre[].method)<0>',
        'Server.ext(1)<0>',
        'Lifecycle<0>',
      ],
      shapes: ['(_, h)'],
    },
    Lifecycle: [],
  },
  sources: [
    {
      path: 'Request.payload',
      tier: 'remote',
      kind: 'structure',
      label: 'the body of the request',
      schema: ['0.options.validate.payload', '0.config.validate.payload'],
    },
    {
      path: 'Request.query',
      tier: 'remote',
      kind: 'list',
      label: 'the query string of the request',
      schema: ['0.options.validate.query', '0.config.validate.query'],
    },
    {
      path: 'Request.params',
      tier: 'remote',
      kind: 'text',
      label: 'a parameter of the path',
      schema: ['0.options.validate.params', '0.config.validate.params'],
    },
    { path: 'Request.{headers,paramsArray}', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: 'Request.raw.req.{headers,url}', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: 'Request.state', tier: 'remote', kind: 'list', label: 'a cookie of the request' },
    { path: 'Request.{url,path}', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    {
      path: 'Request.info.{host,hostname,referrer}',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
    },
    { path: 'Request.orig', tier: 'remote', kind: 'structure', label: 'the request as it was sent' },
  ],
});
