// https://github.com/fastify/fastify-jwt#readme
import { TokenDecoding, TokenSigning, TokenVerification } from '../../concepts/json-web-token.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

/** What the plug-in for tokens adds to an application, its requests and its replies. */
export default defineModel({
  package: 'fastify',
  types: { Tokens: ['App.jwt', 'JWT'], JWT: [] },
  operations: [
    performs(
      TokenSigning,
      'Tokens.sign()',
      { payload: '0', options: '1' },
      {
        algorithmOption: ['algorithm'],
        lifetimeOption: ['expiresIn'],
        lifetimeUnit: 's',
        configuredElsewhere: true,
      },
    ),
    performs(
      TokenSigning,
      'Reply.jwtSign()',
      { payload: '0', options: '1' },
      {
        algorithmOption: ['algorithm'],
        lifetimeOption: ['expiresIn'],
        lifetimeUnit: 's',
        configuredElsewhere: true,
      },
    ),
    performs(
      TokenVerification,
      'Tokens.verify()',
      { token: '0', options: '1' },
      {
        algorithmsOption: ['algorithms'],
        unpinned: 'fixed',
        endlessOption: ['ignoreExpiration'],
        endlessValue: true,
      },
    ),
    performs(
      TokenVerification,
      'Request.jwtVerify()',
      { options: '0' },
      { unpinned: 'fixed', endlessOption: ['ignoreExpiration'], endlessValue: true },
    ),
    performs(TokenDecoding, 'Tokens.decode()', { token: '0' }),
    performs(TokenDecoding, 'Request.jwtDecode()', {}),
  ],
});
