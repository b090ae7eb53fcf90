// https://hapi.dev/module/yar/api
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@hapi/yar',
  types: { Plugin: ['default'] },
  operations: [
    performs(
      CookieWrite,
      '@hapi/hapi#Server.register()',
      { name: '0.options.name', options: '0.options.cookieOptions' },
      {
        httpOnly: 'on',
        secure: 'on',
        sameSite: 'on',
        keys: { httpOnly: 'isHttpOnly', secure: 'isSecure', sameSite: 'isSameSite' },
        purpose: 'session',
        unit: 'ms',
      },
      { given: { '0.plugin': 'Plugin' } },
    ),
  ],
});
