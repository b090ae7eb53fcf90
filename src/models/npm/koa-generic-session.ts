// https://github.com/koajs/generic-session#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'koa-generic-session',
  operations: [
    performs(
      CookieWrite,
      'default()',
      { name: '0.key', options: '0.cookie' },
      { httpOnly: 'on', secure: 'by-request', sameSite: 'absent', purpose: 'session', unit: 'ms' },
    ),
  ],
});
