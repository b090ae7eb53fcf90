// https://github.com/simov/grant#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'grant',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: '0.*.secret' },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
    performs(
      SecretUse,
      '{express,koa,hapi,fastify}',
      { secret: '0.*.secret' },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
  ],
});
