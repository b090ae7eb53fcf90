// https://nodejs.org/api/http.html#class-httpserverresponse
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:http',
  aliases: ['node:https', 'node:http2'],
  types: {
    ServerResponse: {
      paths: [
        'createServer(*)<1>',
        'createSecureServer(*)<1>',
        'Server.on(1)<1>',
        'ServerResponse.writeHead()',
      ],
      names: ['res', 'response', 'resp', 'reply'],
    },
    Http2ServerResponse: { extends: ['ServerResponse'] },
  },
  operations: [
    performs(
      CookieWrite,
      'ServerResponse.{setHeader,appendHeader}',
      { header: '1' },
      {},
      { when: { 0: 'set-cookie' }, arity: 2 },
    ),
    performs(
      CookieWrite,
      'ServerResponse.writeHead',
      { header: '1.{Set-Cookie,set-cookie,Set-cookie}' },
      {},
      { arity: 2 },
    ),
    performs(
      CookieWrite,
      'ServerResponse.writeHead',
      { header: '2.{Set-Cookie,set-cookie,Set-cookie}' },
      {},
      { arity: 3 },
    ),
  ],
});
