// https://developer.paypal.com/braintree/docs/start/hello-server/node
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'braintree',
  operations: [
    performs(
      SecretUse,
      'new BraintreeGateway()',
      { secret: '0.privateKey' },
      { purpose: 'a key of Braintree', variable: 'BRAINTREE_PRIVATE_KEY' },
    ),
    performs(
      SecretUse,
      'connect',
      { secret: '0.privateKey' },
      { purpose: 'a key of Braintree', variable: 'BRAINTREE_PRIVATE_KEY' },
    ),
  ],
});
