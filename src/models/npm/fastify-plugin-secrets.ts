// https://fastify.dev/docs/latest/Reference/Plugins
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'fastify',
  types: { Server: ['default()', 'fastify()'] },
  operations: [
    performs(
      SecretUse,
      'Server.register',
      { secret: ['1.secret', '1.secret.private', '1.secret[]', '1.key'] },
      { purpose: 'the key of a plugin', variable: 'SESSION_SECRET' },
    ),
  ],
});
