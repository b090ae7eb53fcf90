// https://koajs.com/
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'koa',
  aliases: ['@koa/router', 'koa-router'],
  types: {
    App: ['new default()', 'new Koa()', 'new Router()', 'App.{get,post,put,patch,delete,all,use,del}()'],
    Context: {
      paths: ['App.{get,post,put,patch,delete,del,all,use}(*)<0>'],
      names: ['ctx'],
    },
    ParameterizedContext: { extends: ['Context'] },
    RouterContext: { extends: ['Context'] },
  },
  sources: [
    {
      path: 'Context.{query,querystring,search}',
      tier: 'remote',
      kind: 'list',
      label: 'the query string of the request',
    },
    {
      path: 'Context.request.{query,querystring,search}',
      tier: 'remote',
      kind: 'list',
      label: 'the query string of the request',
    },
    {
      path: 'Context.request.{body,rawBody}',
      tier: 'remote',
      kind: 'structure',
      label: 'the body of the request',
    },
    { path: 'Context.request.files', tier: 'remote', kind: 'file-name', label: 'an uploaded file' },
    { path: 'Context.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    { path: 'Context.{header,headers}', tier: 'remote', kind: 'text', label: 'a header of the request' },
    {
      path: 'Context.request.{header,headers}',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
    },
    { path: 'Context.get()', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: 'Context.request.get()', tier: 'remote', kind: 'text', label: 'a header of the request' },
    {
      path: 'Context.{url,originalUrl,path,href,host,hostname,origin}',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    {
      path: 'Context.request.{url,originalUrl,path,href,host,hostname,origin}',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    { path: 'Context.cookies.get()', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'Context.{session,state}', tier: 'stored', kind: 'structure', label: 'the session' },
  ],
});
