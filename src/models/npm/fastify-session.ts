// https://github.com/fastify/session#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { SessionSetup } from '../../concepts/session-setup.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

const PLUGIN = { given: { 0: 'Plugin' } };

export default defineModel({
  package: '@fastify/session',
  aliases: ['fastify-session'],
  types: { Plugin: ['default', 'fastifySession'] },
  operations: [
    performs(
      CookieWrite,
      'fastify#App.register()',
      { name: '1.cookieName', options: '1.cookie' },
      { httpOnly: 'on', secure: 'on', sameSite: 'absent', purpose: 'session', unit: 'ms' },
      PLUGIN,
    ),
    performs(
      SecretUse,
      'fastify#App.register()',
      { secret: ['1.secret', '1.secret[]'] },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
      PLUGIN,
    ),
    performs(
      SessionSetup,
      'fastify#App.register()',
      { options: '1', identifier: '1.idGenerator' },
      { kept: 'server', savesEmptyOption: ['saveUninitialized'], storeOption: ['store'], optionsAt: 1 },
      PLUGIN,
    ),
  ],
});
