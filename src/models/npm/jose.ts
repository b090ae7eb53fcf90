// https://github.com/panva/jose/tree/main/docs
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
  ],
});
