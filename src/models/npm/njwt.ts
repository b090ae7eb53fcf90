// https://github.com/jwtk/njwt#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'njwt',
  aliases: ['jwt-encode', '@tsndr/cloudflare-worker-jwt'],
  operations: [
    performs(
      SecretUse,
      '{encode,decode,create,verify,sign}',
      { secret: '1' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      SecretUse,
      'default()',
      { secret: '1' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
  ],
});
