// https://nitro.build/guide/utils — functions that Nitro imports on its own
import { defineModel } from '../../dataflow/model.ts';

const SERVER = ['**/server/**', 'api/**', 'routes/**'];

export default defineModel({
  types: {
    H3Event: {
      paths: [{ path: '{defineEventHandler,eventHandler,defineCachedEventHandler}(*)<0>', files: SERVER }],
      extends: ['h3#H3Event'],
    },
  },
  sources: [
    {
      path: 'getQuery()',
      tier: 'remote',
      kind: 'list',
      label: 'the query string of the request',
      files: SERVER,
    },
    {
      path: 'readBody()',
      tier: 'remote',
      kind: 'structure',
      label: 'the body of the request',
      files: SERVER,
    },
    {
      path: '{readRawBody,readFormData}()',
      tier: 'remote',
      kind: 'text',
      label: 'the body of the request',
      files: SERVER,
    },
    {
      path: '{getRouterParam,getRouterParams}()',
      tier: 'remote',
      kind: 'text',
      label: 'a parameter of the path',
      files: SERVER,
    },
    {
      path: '{getRequestHeader,getRequestHeaders,getHeader,getHeaders}()',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
      files: SERVER,
    },
    {
      path: '{getCookie,parseCookies}()',
      tier: 'remote',
      kind: 'text',
      label: 'a cookie of the request',
      files: SERVER,
    },
    {
      path: '{getRequestURL,getRequestHost}()',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
      files: SERVER,
    },
  ],
});
