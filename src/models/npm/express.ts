// https://expressjs.com/en/5x/api.html#req
import {
  ApplicationCreation,
  ApplicationStart,
  HandlerRegistration,
  RouteOpening,
} from '../../concepts/web-application.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'express',
  aliases: ['restify', 'polka', 'connect', 'express-promise-router', 'router'],
  types: {
    App: [
      'default()',
      'express()',
      'createServer()',
      'App.{get,post,put,patch,delete,all,use,options,head}()',
    ],
    Router: [
      'module.Router()',
      'new module.Router()',
      'App.Router()',
      'Router.{get,post,put,patch,delete,all,use,options,head}()',
    ],
    Route: ['App.route()', 'Router.route()', 'Route.{get,post,put,patch,delete,all,options,head}()'],
    Handled: { names: ['app', 'router'], extends: ['App', 'Router'] },
    Request: {
      paths: [
        'App.{get,post,put,patch,delete,del,all,use,options,head,opts}(*)<0>',
        'Router.{get,post,put,patch,delete,del,all,use,options,head,opts}(*)<0>',
        'Route.{get,post,put,patch,delete,all,options,head}(*)<0>',
        { path: 'App.use(*)<1>', parameters: 4 },
        'Handled.{get,post,put,patch,delete,del,all,use,options,head,opts}(*)<0>',
        'App.param(1)<0>',
        'Router.param(1)<0>',
      ],
      names: ['req', 'request'],
    },
  },
  operations: [
    performs(ApplicationCreation, '{default,express,createServer}()', {}, { kind: 'application' }),
    performs(ApplicationCreation, 'module.Router()', {}, { kind: 'router' }),
    performs(ApplicationCreation, 'new module.Router()', {}, { kind: 'router' }),
    performs(ApplicationCreation, 'App.Router()', {}, { kind: 'router' }),
    performs(
      HandlerRegistration,
      'App.use()',
      { application: 'this', path: '0', handlers: '0..' },
      { kind: 'middleware', method: 'any' },
    ),
    performs(
      HandlerRegistration,
      'Router.use()',
      { application: 'this', path: '0', handlers: '0..' },
      { kind: 'middleware', method: 'any' },
    ),
    performs(
      HandlerRegistration,
      'App.{get,post,put,patch,delete,del,all,options,head,opts}()',
      { application: 'this', path: '0', handlers: '1..' },
      { kind: 'route', method: 'by-name' },
      // With one argument, `get` reads a setting.
      { arity: [2, 99] },
    ),
    performs(
      HandlerRegistration,
      'Router.{get,post,put,patch,delete,del,all,options,head,opts}()',
      { application: 'this', path: '0', handlers: '1..' },
      { kind: 'route', method: 'by-name' },
      { arity: [2, 99] },
    ),
    performs(RouteOpening, 'App.route()', { application: 'this', path: '0' }),
    performs(RouteOpening, 'Router.route()', { application: 'this', path: '0' }),
    performs(
      HandlerRegistration,
      'Route.{get,post,put,patch,delete,all,options,head}()',
      { application: 'this', handlers: '0..' },
      { kind: 'route', method: 'by-name' },
    ),
    performs(ApplicationStart, 'App.listen()', { application: 'this' }),
  ],
  sources: [
    { path: 'Request.query', tier: 'remote', kind: 'structure', label: 'the query string of the request' },
    { path: 'Request.body', tier: 'remote', kind: 'structure', label: 'the body of the request' },
    { path: 'Request.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    {
      path: 'Request.{headers,rawHeaders,trailers}',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
    },
    { path: 'Request.{get,header}()', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: 'Request.param()', tier: 'remote', kind: 'structure', label: 'a parameter of the request' },
    { path: 'Request.cookies', tier: 'remote', kind: 'structure', label: 'a cookie of the request' },
    { path: 'Request.signedCookies', tier: 'stored', kind: 'structure', label: 'a signed cookie' },
    {
      path: 'Request.{url,originalUrl,path,baseUrl}',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    {
      path: 'Request.{hostname,host,subdomains}',
      tier: 'remote',
      kind: 'text',
      label: 'the host header of the request',
    },
    { path: 'Request.{file,files}', tier: 'remote', kind: 'file-name', label: 'an uploaded file' },
    { path: 'Request.session', tier: 'stored', kind: 'structure', label: 'the session' },
    { path: 'App.param(1)<3>', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    { path: 'Router.param(1)<3>', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
  ],
});
