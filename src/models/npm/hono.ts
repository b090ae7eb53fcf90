// https://hono.dev/docs/api/request
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'hono',
  aliases: ['hono/tiny', 'hono/quick'],
  types: {
    App: ['new Hono()', 'new OpenAPIHono()', 'App.{get,post,put,patch,delete,all,use,on,route,basePath}()'],
    Context: { paths: ['App.{get,post,put,patch,delete,all,use,on,openapi}(*)<0>'] },
  },
  sources: [
    {
      path: 'Context.req.{query,queries}()',
      tier: 'remote',
      kind: 'text',
      label: 'the query string of the request',
    },
    { path: 'Context.req.param()', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    { path: 'Context.req.header()', tier: 'remote', kind: 'text', label: 'a header of the request' },
    {
      path: 'Context.req.{json,parseBody,text,formData}()',
      tier: 'remote',
      kind: 'structure',
      label: 'the body of the request',
    },
    { path: 'Context.req.{url,path}', tier: 'remote', kind: 'text', label: 'the URL of the request' },
  ],
});
