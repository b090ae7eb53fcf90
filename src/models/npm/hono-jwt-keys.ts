// https://hono.dev/docs/helpers/jwt
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'hono/jwt',
  operations: [
    performs(
      SecretUse,
      '{sign,verify}',
      { secret: '1' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
  ],
});
