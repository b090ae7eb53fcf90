// https://github.com/auth0/express-jwt#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'express-jwt',
  aliases: ['koa-jwt', 'hono/jwt'],
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: ['0.secret', '0.secret[]'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      SecretUse,
      '{expressjwt,expressJwt,jwt}()',
      { secret: ['0.secret', '0.secret[]'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
  ],
});
