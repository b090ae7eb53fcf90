// https://github.com/auth0/node-jsonwebtoken#readme
import { TokenDecoding, TokenSigning, TokenVerification } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jsonwebtoken',
  sources: [
    { path: 'decode().header', tier: 'remote', kind: 'structure', label: 'the header of an unchecked token' },
    { path: 'verify(1)<0>', tier: 'remote', kind: 'structure', label: 'the header of an unchecked token' },
  ],
  operations: [
    performs(
      SecretUse,
      '{sign,verify}',
      { secret: ['1', '1.key', '1.passphrase'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      TokenSigning,
      'sign',
      { payload: '0', key: '1', options: '2' },
      {
        algorithmOption: ['algorithm'],
        defaultAlgorithm: 'HS256',
        lifetimeOption: ['expiresIn'],
        lifetimeUnit: 's',
        optionsAt: 2,
        shortKeysOption: ['allowInsecureKeySizes'],
      },
    ),
    performs(
      TokenVerification,
      'verify',
      { token: '0', key: '1', options: '2' },
      {
        algorithmsOption: ['algorithms'],
        unpinned: 'key',
        optionsAt: 2,
        endlessOption: ['ignoreExpiration'],
        endlessValue: true,
        issuerOption: ['issuer'],
        audienceOption: ['audience'],
      },
    ),
    performs(TokenDecoding, 'decode', { token: '0' }, { verifyingTwin: 'verify' }),
  ],
});
