// https://github.com/hectorm/otpauth#readme
import { OneTimeCode } from '../../concepts/one-time-code.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'otpauth',
  types: { Codes: ['new TOTP()', 'TOTP'] },
  operations: [
    performs(OneTimeCode, 'new TOTP()', { digits: '0.digits', period: '0.period' }),
    performs(OneTimeCode, 'Codes.validate()', { window: '0.window', digits: '0.digits', period: '0.period' }),
    performs(
      SecretUse,
      'new TOTP()',
      { secret: '0.secret' },
      { purpose: 'the secret of one-time codes', variable: 'OTP_SECRET' },
    ),
    performs(OneTimeCode, 'new Secret()', { secretBytes: '0.size' }),
  ],
});
