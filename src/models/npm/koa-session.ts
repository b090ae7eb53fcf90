// https://github.com/koajs/session#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'koa-session',
  operations: [
    performs(
      CookieWrite,
      'default()',
      { name: '0.key', options: '0' },
      { httpOnly: 'on', secure: 'by-request', sameSite: 'absent', purpose: 'session', unit: 'ms' },
    ),
  ],
});
