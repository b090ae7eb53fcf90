// https://github.com/Shopify/shopify-app-js
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@shopify/shopify-api',
  operations: [
    performs(
      SecretUse,
      'shopifyApi',
      { secret: '0.apiSecretKey' },
      { purpose: 'a key of Shopify', variable: 'SHOPIFY_API_SECRET' },
    ),
  ],
});
