// https://next-auth.js.org/configuration/options#jwt
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'next-auth/jwt',
  aliases: ['@auth/core/jwt'],
  operations: [
    performs(
      SecretUse,
      '{getToken,encode,decode}',
      { secret: '0.secret' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
  ],
});
