// https://github.com/tsndr/cloudflare-worker-jwt#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@tsndr/cloudflare-worker-jwt',
  operations: [
    performs(
      SecretUse,
      '{sign,verify}',
      { secret: '1' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      SecretUse,
      'default.{sign,verify}',
      { secret: '1' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
  ],
});
