// https://github.com/fastify/fastify-secure-session#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { SessionSetup } from '../../concepts/session-setup.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

const PLUGIN = { given: { 0: 'Plugin' } };

export default defineModel({
  package: '@fastify/secure-session',
  aliases: ['fastify-secure-session'],
  types: { Plugin: ['default', 'fastifySecureSession'] },
  operations: [
    performs(
      CookieWrite,
      'fastify#App.register()',
      { name: '1.cookieName', options: '1.cookie' },
      { httpOnly: 'on', secure: 'absent', sameSite: 'by-request', purpose: 'session', unit: 's' },
      PLUGIN,
    ),
    performs(
      SecretUse,
      'fastify#App.register()',
      { secret: ['1.secret', '1.key'] },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
      PLUGIN,
    ),
    performs(
      SessionSetup,
      'fastify#App.register()',
      { options: '1' },
      { kept: 'client', lifetimeOption: ['expiry'], lifetimeUnit: 's' },
      PLUGIN,
    ),
  ],
});
