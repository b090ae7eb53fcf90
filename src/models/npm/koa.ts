// https://koajs.com/
import {
  ApplicationCreation,
  ApplicationStart,
  HandlerRegistration,
} from '../../concepts/web-application.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'koa',
  types: {
    App: ['new {default,Koa}()', 'App.use()'],
    Context: {
      paths: ['App.use(*)<0>', '{Middleware,IMiddleware}<0>'],
      names: ['ctx'],
      shapes: ['(_, next)'],
    },
    ParameterizedContext: { extends: ['Context'] },
    RouterContext: { extends: ['Context'] },
    ExtendableContext: { extends: ['Context'] },
    Middleware: [],
    IMiddleware: [],
  },
  operations: [
    performs(ApplicationCreation, 'new {default,Koa}()', {}, { kind: 'application' }),
    performs(
      HandlerRegistration,
      'App.use()',
      { application: 'this', handlers: '0' },
      { kind: 'middleware', method: 'any' },
    ),
    performs(ApplicationStart, 'App.listen()', { application: 'this' }),
  ],
  sources: [
    { path: 'Context.query', tier: 'remote', kind: 'list', label: 'the query string of the request' },
    { path: 'Context.request.query', tier: 'remote', kind: 'list', label: 'the query string of the request' },
    {
      path: 'Context.{querystring,search}',
      tier: 'remote',
      kind: 'text',
      label: 'the query string of the request',
    },
    {
      path: 'Context.request.{querystring,search}',
      tier: 'remote',
      kind: 'text',
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
      path: 'Context.{request,req}.{header,headers}',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
    },
    { path: 'Context.get()', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: 'Context.request.get()', tier: 'remote', kind: 'text', label: 'a header of the request' },
    {
      path: 'Context.{url,originalUrl,path,href}',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    {
      path: 'Context.{request,req}.{url,originalUrl,path,href}',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    {
      path: 'Context.{host,hostname,origin}',
      tier: 'remote',
      kind: 'text',
      label: 'the host header of the request',
    },
    {
      path: 'Context.request.{host,hostname,origin}',
      tier: 'remote',
      kind: 'text',
      label: 'the host header of the request',
    },
    { path: 'Context.cookies.get()', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'Context.{session,state}', tier: 'stored', kind: 'structure', label: 'the session' },
  ],
});
