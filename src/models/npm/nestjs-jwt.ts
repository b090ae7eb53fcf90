// https://github.com/nestjs/jwt#readme
import { TokenDecoding, TokenSigning, TokenVerification } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@nestjs/jwt',
  types: { JwtService: ['new JwtService()'] },
  operations: [
    performs(
      SecretUse,
      'JwtModule.register',
      { secret: ['0.secret', '0.privateKey'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      SecretUse,
      'JwtService.{sign,signAsync,verify,verifyAsync}',
      { secret: ['1.secret', '1.privateKey'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      TokenSigning,
      'JwtService.{sign,signAsync}',
      { payload: '0', key: ['1.secret', '1.privateKey'], options: '1' },
      {
        algorithmOption: ['algorithm'],
        lifetimeOption: ['expiresIn'],
        lifetimeUnit: 's',
        configuredElsewhere: true,
        shortKeysOption: ['allowInsecureKeySizes'],
      },
    ),
    performs(
      TokenSigning,
      'JwtModule.register',
      { key: ['0.secret', '0.privateKey'], options: '0' },
      {
        algorithmOption: ['signOptions', 'algorithm'],
        lifetimeOption: ['signOptions', 'expiresIn'],
        lifetimeUnit: 's',
        configuredElsewhere: true,
        shortKeysOption: ['allowInsecureKeySizes'],
      },
    ),
    performs(
      TokenVerification,
      'JwtService.{verify,verifyAsync}',
      { token: '0', key: ['1.secret', '1.publicKey'], options: '1' },
      // The module's own options may have a list.
      {
        algorithmsOption: ['algorithms'],
        unpinned: 'fixed',
        endlessOption: ['ignoreExpiration'],
        endlessValue: true,
        issuerOption: ['issuer'],
        audienceOption: ['audience'],
      },
    ),
    performs(
      TokenVerification,
      'JwtModule.register',
      { key: ['0.secret', '0.publicKey'], options: '0' },
      {
        algorithmsOption: ['verifyOptions', 'algorithms'],
        unpinned: 'fixed',
        endlessOption: ['verifyOptions', 'ignoreExpiration'],
        endlessValue: true,
        issuerOption: ['verifyOptions', 'issuer'],
        audienceOption: ['verifyOptions', 'audience'],
      },
    ),
    performs(TokenDecoding, 'JwtService.decode', { token: '0' }),
  ],
});
