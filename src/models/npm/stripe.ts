// https://docs.stripe.com/api?lang=node
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'stripe',
  operations: [
    performs(
      SecretUse,
      'new {default,Stripe}()',
      { secret: '0' },
      { purpose: 'a key of Stripe', variable: 'STRIPE_SECRET_KEY' },
    ),
    performs(
      SecretUse,
      'default()',
      { secret: '0' },
      { purpose: 'a key of Stripe', variable: 'STRIPE_SECRET_KEY' },
    ),
  ],
});
