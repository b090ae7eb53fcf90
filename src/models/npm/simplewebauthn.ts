// https://simplewebauthn.dev/docs/packages/server
import { AuthenticatorCheck } from '../../concepts/one-time-code.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@simplewebauthn/server',
  operations: [
    performs(AuthenticatorCheck, '{verifyRegistrationResponse,verifyAuthenticationResponse}()', {
      challenge: '0.expectedChallenge',
      origin: ['0.expectedOrigin', '0.expectedOrigin[]'],
      host: ['0.expectedRPID', '0.expectedRPID[]'],
      userVerified: '0.requireUserVerification',
    }),
  ],
});
