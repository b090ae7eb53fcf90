// https://nodejs.org/api/http.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:http',
  aliases: ['node:https', 'node:http2'],
  types: {
    IncomingMessage: ['createServer(*)<0>', 'createSecureServer(*)<0>', 'Server.on(1)<0>'],
    Server: ['createServer()', 'createSecureServer()'],
    Http2ServerRequest: { extends: ['IncomingMessage'] },
  },
  sources: [
    { path: 'IncomingMessage.url', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    {
      path: 'IncomingMessage.{headers,trailers}',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
    },
    { path: 'IncomingMessage.rawHeaders', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: 'IncomingMessage.method', tier: 'remote', kind: 'text', label: 'the method of the request' },
    {
      path: 'IncomingMessage.on(1)<0>',
      tier: 'remote',
      kind: 'text',
      label: 'the body of the request',
      when: { 0: 'data' },
    },
  ],
});
