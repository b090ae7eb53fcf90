// https://github.com/nestjs/jwt#readme
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
  ],
});
