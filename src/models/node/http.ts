// https://nodejs.org/api/http.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:http',
  aliases: ['node:https', 'node:http2'],
  types: {
    Server: ['{createServer,createSecureServer}()', 'new Server()'],
    IncomingMessage: [
      '{createServer,createSecureServer}(*)<0>',
      'new Server(*)<0>',
      {
        path: 'Server.{on,once,addListener}(1)<0>',
        when: { 0: ['request', 'checkContinue', 'upgrade', 'connect'] },
      },
      'RequestListener<0>',
    ],
    Http2ServerRequest: { extends: ['IncomingMessage'] },
    ClientResponse: ['{get,request}(*)<0>'],
  },
  sources: [
    { path: 'IncomingMessage.url', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    {
      path: 'IncomingMessage.{headers,trailers,rawHeaders}',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
    },
    {
      path: 'IncomingMessage.headers.set-cookie',
      tier: 'remote',
      kind: 'list',
      label: 'a header of the request',
    },
    { path: 'IncomingMessage.method', tier: 'remote', kind: 'text', label: 'the method of the request' },
    {
      path: 'IncomingMessage.{on,once,addListener}(1)<0>',
      tier: 'remote',
      kind: 'text',
      label: 'the body of the request',
      when: { 0: 'data' },
    },
    { path: 'IncomingMessage.read()', tier: 'remote', kind: 'text', label: 'the body of the request' },
    { path: 'IncomingMessage[]', tier: 'remote', kind: 'text', label: 'the body of the request' },
    {
      path: 'Server.{on,once,addListener}(1)<1>',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
      when: { 0: 'stream' },
    },
    {
      path: 'ClientResponse.{on,once,addListener}(1)<0>',
      tier: 'stored',
      kind: 'text',
      label: 'the answer of another server',
      when: { 0: 'data' },
    },
    { path: 'ClientResponse.headers', tier: 'stored', kind: 'text', label: 'the answer of another server' },
  ],
});
