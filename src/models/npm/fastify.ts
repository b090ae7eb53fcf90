// https://fastify.dev/docs/latest/Reference/Request/
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'fastify',
  types: {
    App: [
      'default()',
      'fastify()',
      'App.register(0)<0>',
      'App.{get,post,put,patch,delete,all,route,register,after}()',
    ],
    FastifyInstance: { names: ['fastify'], extends: ['App'] },
    Request: [
      'App.{get,post,put,patch,delete,head,options,all}(*)<0>',
      'App.{get,post,put,patch,delete,head,options,all}(1.handler)<0>',
      'App.route(0.handler)<0>',
      'App.addHook(1)<0>',
      'FastifyInstance.{get,post,put,patch,delete,head,options,all}(*)<0>',
      'FastifyInstance.{get,post,put,patch,delete,head,options,all}(1.handler)<0>',
      'FastifyInstance.route(0.handler)<0>',
    ],
    FastifyRequest: { extends: ['Request'] },
  },
  sources: [
    { path: 'Request.query', tier: 'remote', kind: 'list', label: 'the query string of the request' },
    { path: 'Request.body', tier: 'remote', kind: 'structure', label: 'the body of the request' },
    { path: 'Request.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    { path: 'Request.headers', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: 'Request.cookies', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'Request.{url,originalUrl}', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    {
      path: 'Request.{hostname,host}',
      tier: 'remote',
      kind: 'text',
      label: 'the host header of the request',
    },
  ],
});
