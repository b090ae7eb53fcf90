// https://github.com/paypal/Checkout-NodeJS-SDK
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@paypal/checkout-server-sdk',
  operations: [
    performs(
      SecretUse,
      'new core.{LiveEnvironment,SandboxEnvironment}()',
      { secret: '1' },
      { purpose: 'a key of PayPal', variable: 'PAYPAL_CLIENT_SECRET' },
    ),
  ],
});
