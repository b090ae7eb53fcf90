// https://github.com/auth0/node-jws#readme
import { TokenDecoding, TokenSigning, TokenVerification } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jws',
  sources: [
    { path: 'decode().header', tier: 'remote', kind: 'structure', label: 'the header of an unchecked token' },
  ],
  operations: [
    performs(
      SecretUse,
      'sign',
      { secret: ['0.secret', '0.privateKey'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(SecretUse, 'verify', { secret: '2' }, { purpose: 'the key of a token', variable: 'JWT_SECRET' }),
    performs(
      TokenSigning,
      'sign',
      {
        payload: '0.payload',
        key: ['0.secret', '0.privateKey'],
        algorithm: '0.header.alg',
      },
      { configuredElsewhere: true },
    ),
    performs(TokenVerification, 'verify', { token: '0', algorithms: '1', key: '2' }, { unpinned: 'header' }),
    performs(TokenDecoding, 'decode', { token: '0' }),
  ],
});
