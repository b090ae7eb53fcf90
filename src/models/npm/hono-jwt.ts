// https://hono.dev/docs/helpers/jwt
import { TokenDecoding, TokenSigning, TokenVerification } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'hono/jwt',
  operations: [
    performs(
      SecretUse,
      'jwt()',
      { secret: ['0.secret', '0.secret[]'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(TokenSigning, 'sign', { payload: '0', key: '1', algorithm: '2' }, { defaultAlgorithm: 'HS256' }),
    performs(
      TokenVerification,
      'verify',
      { token: '0', key: '1', options: '2' },
      {
        unpinned: 'fixed',
        endlessOption: ['exp'],
        endlessValue: false,
        issuerOption: ['iss'],
        audienceOption: ['aud'],
      },
    ),
    performs(TokenDecoding, 'decode', { token: '0' }),
  ],
});
