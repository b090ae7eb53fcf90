// https://fetch.spec.whatwg.org/#request-class
import { defineModel } from '../../dataflow/model.ts';

/** What servers that speak the language of `fetch` hand to a handler. */
export default defineModel({
  types: {
    Request: [
      'Deno.serve(*)<0>',
      'Deno.serve(0.handler)<0>',
      'Bun.serve(0.fetch)<0>',
      'Bun.serve(0.routes.*)<0>',
      'Bun.serve(0.routes.*.*)<0>',
      'export default.fetch<0>',
      'ExportedHandler.fetch<0>',
      'FetchEvent.request',
      'PagesContext.request',
    ],
    FetchEvent: [{ path: 'addEventListener(1)<0>', when: { 0: 'fetch' } }],
    ExportedHandler: [],
    PagesFunction: [],
    PagesContext: [
      'PagesFunction<0>',
      {
        path: 'export {onRequest,onRequestGet,onRequestPost,onRequestPut,onRequestPatch,onRequestDelete}<0>',
        files: ['functions/**'],
      },
    ],
    BunRequest: { extends: ['Request'] },
  },
  sources: [
    { path: 'Request.json()', tier: 'remote', kind: 'structure', label: 'the body of the request' },
    {
      path: 'Request.{text,formData,arrayBuffer,blob,bytes}()',
      tier: 'remote',
      kind: 'text',
      label: 'the body of the request',
    },
    { path: 'Request.body', tier: 'remote', kind: 'text', label: 'the body of the request' },
    { path: 'Request.url', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    { path: 'Request.headers.get()', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: 'Request.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    { path: 'Request.cookies.get()', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'PagesContext.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    {
      path: 'Bun.serve(0.websocket.message)<1>',
      tier: 'remote',
      kind: 'text',
      label: 'a message of the socket',
    },
  ],
});
