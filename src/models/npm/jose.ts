// https://github.com/panva/jose/tree/main/docs
import { TokenDecoding, TokenSigning, TokenVerification } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jose',
  types: { Builder: ['new {SignJWT,EncryptJWT,CompactSign}()', 'Builder.*()'] },
  operations: [
    performs(
      SecretUse,
      'Builder.{sign,encrypt}',
      { secret: '0' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      SecretUse,
      '{jwtVerify,compactVerify,jwtDecrypt}',
      { secret: '1' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      SecretUse,
      'importPKCS8',
      { secret: '0' },
      { purpose: 'a private key', variable: 'PRIVATE_KEY' },
    ),
    performs(
      SecretUse,
      'importJWK',
      { secret: '0.k' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(TokenSigning, 'new SignJWT()', { payload: '0' }, { lifetimeMethod: 'setExpirationTime' }),
    performs(TokenSigning, 'new UnsecuredJWT()', {}, { unsigned: true }),
    performs(
      TokenVerification,
      '{jwtVerify,compactVerify,flattenedVerify,generalVerify}',
      { token: '0', key: '1', options: '2' },
      // A key is of one type, and `none` is never accepted.
      { algorithmsOption: ['algorithms'], unpinned: 'fixed', optionsAt: 2 },
    ),
    performs(TokenVerification, 'UnsecuredJWT.decode', { token: '0' }, { unsigned: true }),
    performs(TokenDecoding, 'decodeJwt', { token: '0' }),
  ],
});
