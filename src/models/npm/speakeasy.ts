// https://github.com/speakeasyjs/speakeasy#readme
import { OneTimeCode } from '../../concepts/one-time-code.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'speakeasy',
  aliases: ['@levminer/speakeasy'],
  operations: [
    performs(OneTimeCode, 'totp.{verify,verifyDelta}()', {
      window: '0.window',
      digits: '0.digits',
      period: '0.step',
    }),
    performs(OneTimeCode, 'totp()', { digits: '0.digits', period: '0.step' }),
    performs(
      SecretUse,
      'totp.{verify,verifyDelta}()',
      { secret: '0.secret' },
      { purpose: 'the secret of one-time codes', variable: 'OTP_SECRET' },
    ),
    performs(
      SecretUse,
      'totp()',
      { secret: '0.secret' },
      { purpose: 'the secret of one-time codes', variable: 'OTP_SECRET' },
    ),
    performs(OneTimeCode, 'generateSecret()', { secretBytes: '0.length' }),
  ],
});
