// https://fastify.dev/docs/latest/Reference/Request/
import { defineModel } from '../../dataflow/model.ts';

const VERBS = '{get,post,put,patch,delete,head,options,all}';
const HANDLERS =
  '{handler,preHandler,preValidation,preParsing,preSerialization,onRequest,onSend,onResponse,errorHandler}';

export default defineModel({
  package: 'fastify',
  types: {
    App: {
      paths: [
        'default()',
        '{fastify,Fastify}()',
        'App.register(0)<0>',
        '{FastifyPluginAsync,FastifyPluginCallback,FastifyPlugin}<0>',
        'App.{get,post,put,patch,delete,all,route,register,after,withTypeProvider}()',
      ],
      names: ['fastify'],
    },
    FastifyInstance: { extends: ['App'] },
    FastifyPluginAsync: [],
    FastifyPluginCallback: [],
    FastifyPlugin: [],
    Request: {
      paths: [
        `App.${VERBS}(*)<0>`,
        `App.${VERBS}(1.${HANDLERS})<0>`,
        `App.route(0.${HANDLERS})<0>`,
        'App.addHook(1)<0>',
        '{RouteHandlerMethod,RouteHandler,preHandlerHookHandler,preHandlerAsyncHookHandler,onRequestHookHandler,onRequestAsyncHookHandler}<0>',
      ],
      shapes: ['(_, reply)', '(_, reply, done)'],
    },
    FastifyRequest: { extends: ['Request'] },
    RouteHandlerMethod: [],
    RouteHandler: [],
    preHandlerHookHandler: [],
    preHandlerAsyncHookHandler: [],
    onRequestHookHandler: [],
    onRequestAsyncHookHandler: [],
  },
  sources: [
    {
      path: 'Request.query',
      tier: 'remote',
      kind: 'list',
      label: 'the query string of the request',
      schema: ['1.schema.querystring', '1.schema.query', '0.schema.querystring', '0.schema.query'],
    },
    {
      path: 'Request.body',
      tier: 'remote',
      kind: 'structure',
      label: 'the body of the request',
      schema: ['1.schema.body', '0.schema.body'],
    },
    {
      path: 'Request.params',
      tier: 'remote',
      kind: 'text',
      label: 'a parameter of the path',
      schema: ['1.schema.params', '0.schema.params'],
    },
    {
      path: 'Request.headers',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
      schema: ['1.schema.headers', '0.schema.headers'],
    },
    { path: 'Request.raw.headers', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: 'Request.cookies', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'Request.{url,originalUrl}', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    { path: 'Request.raw.url', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    {
      path: 'Request.{hostname,host}',
      tier: 'remote',
      kind: 'text',
      label: 'the host header of the request',
    },
  ],
});
