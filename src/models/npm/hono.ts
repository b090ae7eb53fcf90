// https://hono.dev/docs/api/request
import { defineModel } from '../../dataflow/model.ts';

const VERBS = '{get,post,put,patch,delete,all,use,on,options,openapi}';

export default defineModel({
  package: 'hono',
  aliases: ['hono/tiny', 'hono/quick', '@hono/zod-openapi', 'hono/factory'],
  types: {
    App: {
      paths: [
        'new {Hono,OpenAPIHono}()',
        'App.{get,post,put,patch,delete,all,use,on,route,basePath,openapi}()',
        'Factory.createApp()',
      ],
    },
    Hono: { extends: ['App'] },
    OpenAPIHono: { extends: ['App'] },
    Factory: ['createFactory()'],
    Context: {
      paths: [
        `App.${VERBS}(*)<0>`,
        'App.onError(0)<1>',
        'App.notFound(0)<0>',
        'createMiddleware(0)<0>',
        'Factory.{createHandlers,createMiddleware}(*)<0>',
        '{Handler,MiddlewareHandler}<0>',
      ],
      names: ['c'],
    },
    Handler: [],
    MiddlewareHandler: [],
  },
  sources: [
    {
      path: 'Context.req.{query,queries}()',
      tier: 'remote',
      kind: 'list',
      label: 'the query string of the request',
    },
    { path: 'Context.req.param()', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    { path: 'Context.req.header()', tier: 'remote', kind: 'text', label: 'a header of the request' },
    {
      path: 'Context.req.{json,parseBody,valid}()',
      tier: 'remote',
      kind: 'structure',
      label: 'the body of the request',
    },
    {
      path: 'Context.req.{text,arrayBuffer,blob,bytes}()',
      tier: 'remote',
      kind: 'text',
      label: 'the body of the request',
    },
    { path: 'Context.req.formData()', tier: 'remote', kind: 'text', label: 'the body of the request' },
    { path: 'Context.req.{url,path}', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    { path: 'Context.req.raw.url', tier: 'remote', kind: 'text', label: 'the URL of the request' },
  ],
});
