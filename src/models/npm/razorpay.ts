// https://github.com/razorpay/razorpay-node#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'razorpay',
  operations: [
    performs(
      SecretUse,
      'new default()',
      { secret: '0.key_secret' },
      { purpose: 'a key of Razorpay', variable: 'RAZORPAY_KEY_SECRET' },
    ),
  ],
});
