// https://github.com/fastify/csrf-protection#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@fastify/csrf-protection',
  types: { Plugin: ['default', 'fastifyCsrfProtection'] },
  operations: [
    performs(
      CookieWrite,
      'fastify#App.register()',
      { options: '1.cookieOpts' },
      {
        httpOnly: 'on',
        secure: 'absent',
        sameSite: 'on',
        purpose: 'session',
        replaces: true,
        whenGiven: true,
        unit: 's',
      },
      { given: { 0: 'Plugin' } },
    ),
  ],
});
