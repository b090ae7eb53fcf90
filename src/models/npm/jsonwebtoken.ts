// https://github.com/auth0/node-jsonwebtoken#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jsonwebtoken',
  operations: [
    performs(
      SecretUse,
      '{sign,verify}',
      { secret: ['1', '1.key', '1.passphrase'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
  ],
});
