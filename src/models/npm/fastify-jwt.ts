// https://github.com/fastify/fastify-jwt#readme
import { TokenSigning, TokenVerification } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

const REGISTER = 'fastify#App.register()';
const PLUGIN = { given: { 0: 'Plugin' } };

export default defineModel({
  package: '@fastify/jwt',
  aliases: ['fastify-jwt'],
  types: {
    Plugin: ['default', 'fastifyJwt'],
  },
  operations: [
    performs(
      SecretUse,
      REGISTER,
      { secret: ['1.secret', '1.secret.private', '1.secret.key'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
      PLUGIN,
    ),
    // Each call may say otherwise.
    performs(
      TokenSigning,
      REGISTER,
      { key: ['1.secret', '1.secret.private'], options: '1' },
      {
        algorithmOption: ['sign', 'algorithm'],
        lifetimeOption: ['sign', 'expiresIn'],
        lifetimeUnit: 's',
        configuredElsewhere: true,
      },
      PLUGIN,
    ),
    performs(
      TokenVerification,
      REGISTER,
      { key: ['1.secret', '1.secret.public'], options: '1' },
      {
        algorithmsOption: ['verify', 'algorithms'],
        unpinned: 'fixed',
        endlessOption: ['verify', 'ignoreExpiration'],
        endlessValue: true,
        issuerOption: ['verify', 'allowedIss'],
        audienceOption: ['verify', 'allowedAud'],
      },
      PLUGIN,
    ),
  ],
});
