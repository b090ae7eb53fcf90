// https://expressjs.com/en/5x/api.html#req
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'express',
  aliases: ['restify', 'polka', 'connect', 'express-promise-router', 'router'],
  types: {
    App: ['default()', 'express()', 'createServer()'],
    Router: [
      'Router()',
      'new Router()',
      'App.Router()',
      'Router.route()',
      'App.route()',
      'Router.{get,post,put,patch,delete,all,use,options,head}()',
      'App.{get,post,put,patch,delete,all,use,options,head}()',
    ],
    Handled: { names: ['app', 'router'], extends: ['App', 'Router'] },
    Request: {
      paths: [
        'App.{get,post,put,patch,delete,del,all,use,options,head,opts}(*)<0>',
        'Router.{get,post,put,patch,delete,del,all,use,options,head,opts}(*)<0>',
        { path: 'App.use(*)<1>', parameters: 4 },
        'Handled.{get,post,put,patch,delete,del,all,use,options,head,opts}(*)<0>',
        'App.param(1)<0>',
        'Router.param(1)<0>',
      ],
      names: ['req', 'request'],
    },
  },
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
