// https://elysiajs.com/essential/handler
import { defineModel } from '../../dataflow/model.ts';

const VERBS = '{get,post,put,patch,delete,all,options,head}';

export default defineModel({
  package: 'elysia',
  types: {
    App: [
      'new {Elysia,default}()',
      `App.${VERBS}()`,
      'App.{use,group,guard,derive,decorate,state,onBeforeHandle}()',
      'App.{group,guard}(1)<0>',
    ],
    Elysia: { extends: ['App'] },
    Context: [`App.${VERBS}(1)<0>`, 'App.{derive,onBeforeHandle,resolve,onRequest}(0)<0>'],
    Closed: {
      paths: ['t.{Number,Numeric,Integer,Boolean,BooleanString,Literal,Enum,Date}()'],
      promises: ['*'],
    },
  },
  sources: [
    {
      path: 'Context.body',
      tier: 'remote',
      kind: 'structure',
      label: 'the body of the request',
      schema: ['2.body'],
    },
    {
      path: 'Context.query',
      tier: 'remote',
      kind: 'list',
      label: 'the query string of the request',
      schema: ['2.query'],
    },
    {
      path: 'Context.params',
      tier: 'remote',
      kind: 'text',
      label: 'a parameter of the path',
      schema: ['2.params'],
    },
    {
      path: 'Context.headers',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
      schema: ['2.headers'],
    },
    { path: 'Context.cookie.*.value', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'Context.path', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    { path: 'Context.request.url', tier: 'remote', kind: 'text', label: 'the URL of the request' },
  ],
});
