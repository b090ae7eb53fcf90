// https://github.com/yeojz/otplib#readme
import { OneTimeCode } from '../../concepts/one-time-code.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'otplib',
  aliases: ['@otplib/preset-default', '@otplib/preset-browser', '@otplib/preset-v11'],
  types: { Codes: ['{authenticator,totp}', 'new {Authenticator,TOTP}()', 'Codes.clone()'] },
  operations: [
    performs(OneTimeCode, 'Codes.options', {
      window: ['value.window', 'value.window[]'],
      digits: 'value.digits',
      period: 'value.step',
    }),
    performs(OneTimeCode, 'Codes.clone()', {
      window: ['0.window', '0.window[]'],
      digits: '0.digits',
      period: '0.step',
    }),
    performs(OneTimeCode, 'new {Authenticator,TOTP}()', {
      window: ['0.window', '0.window[]'],
      digits: '0.digits',
      period: ['0.step', '0.period'],
      tolerance: '0.epochTolerance',
    }),
    performs(OneTimeCode, '{verify,verifySync,generate,generateSync}()', {
      tolerance: '0.epochTolerance',
      digits: '0.digits',
      period: '0.period',
    }),
    performs(OneTimeCode, 'Codes.generateSecret()', { secretBytes: '0' }),
    performs(
      SecretUse,
      'Codes.verify()',
      { secret: '0.secret' },
      { purpose: 'the secret of one-time codes', variable: 'OTP_SECRET' },
    ),
    performs(
      SecretUse,
      'Codes.{check,generate}()',
      { secret: 'last' },
      { purpose: 'the secret of one-time codes', variable: 'OTP_SECRET' },
    ),
  ],
});
