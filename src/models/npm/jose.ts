// https://github.com/panva/jose/tree/main/docs
import {
  TokenDecoding,
  TokenKeySource,
  TokenSigning,
  TokenVerification,
} from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jose',
  types: { Builder: ['new {SignJWT,EncryptJWT,CompactSign}()', 'Builder.*()'] },
  sources: [
    {
      path: 'decodeProtectedHeader()',
      tier: 'remote',
      kind: 'structure',
      label: 'the header of an unchecked token',
    },
    {
      path: '{jwtVerify,compactVerify,flattenedVerify,generalVerify}(1)<0>',
      tier: 'remote',
      kind: 'structure',
      label: 'the header of an unchecked token',
    },
  ],
  summaries: [{ call: '{importJWK,importX509,importSPKI}', input: '0', output: 'return', keeps: 'taint' }],
  operations: [
    performs(TokenKeySource, 'createRemoteJWKSet', { address: '0' }),
    performs(TokenKeySource, 'EmbeddedJWK', {}, { fromToken: true }),
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
    performs(
      TokenSigning,
      'new SignJWT()',
      { payload: '0', key: 'return.sign().0' },
      { lifetimeMethod: 'setExpirationTime' },
    ),
    performs(TokenSigning, 'new UnsecuredJWT()', {}, { unsigned: true }),
    performs(
      TokenVerification,
      '{jwtVerify,compactVerify,flattenedVerify,generalVerify}',
      { token: '0', key: '1', options: '2' },
      // A key is of one type, and `none` is never accepted.
      { algorithmsOption: ['algorithms'], unpinned: 'fixed', optionsAt: 2 },
    ),
    performs(TokenVerification, 'jwtVerify', {}, { issuerOption: ['issuer'], audienceOption: ['audience'] }),
    performs(TokenVerification, 'UnsecuredJWT.decode', { token: '0' }, { unsigned: true }),
    performs(TokenDecoding, 'decodeJwt', { token: '0' }),
  ],
});
