// https://h3.dev/utils/request
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'h3',
  aliases: ['nitropack', 'nitro', '#imports', 'nitropack/runtime'],
  types: {
    H3Event: [
      '{defineEventHandler,eventHandler,defineHandler,defineCachedEventHandler,lazyEventHandler,fromWebHandler}(*)<0>',
      '{defineEventHandler,eventHandler}(0.handler)<0>',
      'H3.{get,post,put,patch,delete,all,use}(*)<0>',
    ],
    H3: ['new H3()', 'createRouter()', 'createApp()', 'H3.{get,post,put,patch,delete,all,use}()'],
    Request: { paths: ['H3Event.req'], extends: ['#Request'] },
  },
  sources: [
    { path: 'getQuery()', tier: 'remote', kind: 'list', label: 'the query string of the request' },
    { path: 'readBody()', tier: 'remote', kind: 'structure', label: 'the body of the request' },
    { path: '{readRawBody,readFormData}()', tier: 'remote', kind: 'text', label: 'the body of the request' },
    { path: 'readMultipartFormData()[]', tier: 'remote', kind: 'file-name', label: 'an uploaded file' },
    {
      path: '{getRouterParam,getRouterParams}()',
      tier: 'remote',
      kind: 'text',
      label: 'a parameter of the path',
    },
    {
      path: '{getRequestHeader,getRequestHeaders,getHeader,getHeaders}()',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
    },
    { path: '{getCookie,parseCookies}()', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    {
      path: '{getRequestURL,getRequestHost,getRequestPath}()',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    { path: 'H3Event.{path,url}', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    {
      path: 'H3Event.node.req.{url,headers}',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
    },
    { path: 'H3Event.context.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
  ],
});
