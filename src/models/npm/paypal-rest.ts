// https://github.com/paypal/PayPal-node-SDK
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'paypal-rest-sdk',
  operations: [
    performs(
      SecretUse,
      'configure',
      { secret: '0.client_secret' },
      { purpose: 'a key of PayPal', variable: 'PAYPAL_CLIENT_SECRET' },
    ),
  ],
});
