// https://github.com/nearform/fast-jwt#readme
import { TokenDecoding, TokenSigning, TokenVerification } from '../../concepts/json-web-token.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'fast-jwt',
  sources: [
    {
      path: 'createVerifier(0.key)<0>.header',
      tier: 'remote',
      kind: 'structure',
      label: 'the header of an unchecked token',
    },
    {
      path: 'createDecoder()().header',
      tier: 'remote',
      kind: 'structure',
      label: 'the header of an unchecked token',
    },
  ],
  operations: [
    performs(
      TokenSigning,
      'createSigner',
      { key: '0.key', options: '0', payload: 'return().0' },
      // Payloads are given to what it returns, and may say when they end.
      {
        algorithmOption: ['algorithm'],
        lifetimeOption: ['expiresIn'],
        lifetimeUnit: 'ms',
        configuredElsewhere: true,
      },
    ),
    performs(
      TokenVerification,
      'createVerifier',
      { key: '0.key', options: '0' },
      {
        algorithmsOption: ['algorithms'],
        unpinned: 'fixed',
        endlessOption: ['ignoreExpiration'],
        endlessValue: true,
        issuerOption: ['allowedIss'],
        audienceOption: ['allowedAud'],
      },
    ),
    performs(TokenDecoding, 'createDecoder()()', { token: '0' }),
  ],
});
