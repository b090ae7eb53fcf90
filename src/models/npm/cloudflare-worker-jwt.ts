// https://github.com/tsndr/cloudflare-worker-jwt#readme
import { TokenDecoding, TokenSigning, TokenVerification } from '../../concepts/json-web-token.ts';
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
    performs(TokenSigning, 'sign', { payload: '0', key: '1' }, { defaultAlgorithm: 'HS256' }),
    performs(TokenVerification, 'verify', { token: '0', key: '1' }, { unpinned: 'fixed' }),
    performs(TokenDecoding, 'decode', { token: '0' }),
  ],
});
