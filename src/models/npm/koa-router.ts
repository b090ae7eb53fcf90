// https://github.com/koajs/router/blob/master/API.md
import { ApplicationCreation, HandlerRegistration, RouterExposure } from '../../concepts/web-application.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@koa/router',
  aliases: ['koa-router'],
  types: {
    Router: [
      'new default()',
      'new Router()',
      'default()',
      'Router.{get,post,put,patch,delete,del,all,use,options,head,param,prefix}()',
    ],
    RouterContext: {
      paths: [
        'Router.{get,post,put,patch,delete,del,all,use,options,head,link,unlink,register}(*)<0>',
        'Router.param(1)<1>',
        'RouterMiddleware<0>',
      ],
      extends: ['koa#Context'],
    },
  },
  sources: [{ path: 'Router.param(1)<0>', tier: 'remote', kind: 'text', label: 'a parameter of the path' }],
  operations: [
    performs(ApplicationCreation, 'new {default,Router}()', {}, { kind: 'router' }),
    performs(ApplicationCreation, 'default()', {}, { kind: 'router' }),
    performs(
      HandlerRegistration,
      'Router.use()',
      { application: 'this', path: '0', handlers: '0..' },
      { kind: 'middleware', method: 'any' },
    ),
    // A name may stand before the path; texts are no handlers.
    performs(
      HandlerRegistration,
      'Router.{get,post,put,patch,delete,del,all,options,head}()',
      { application: 'this', path: '0', handlers: '1..' },
      { kind: 'route', method: 'by-name' },
    ),
    performs(RouterExposure, 'Router.{routes,middleware,allowedMethods}()', { router: 'this' }),
  ],
});
