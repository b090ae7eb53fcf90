// https://developer.mozilla.org/docs/Web/API/Headers
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  types: { Headers: { paths: ['new Headers()', 'new Response().headers'], names: ['headers'] } },
  operations: [
    performs(
      CookieWrite,
      'Headers.{append,set}',
      { header: '1' },
      {},
      { when: { 0: 'set-cookie' }, arity: 2 },
    ),
    performs(
      CookieWrite,
      'new Response()',
      { header: '1.headers.{Set-Cookie,set-cookie}' },
      {},
      { arity: 2 },
    ),
    performs(CookieWrite, 'Response.json', { header: '1.headers.{Set-Cookie,set-cookie}' }, {}, { arity: 2 }),
  ],
});
