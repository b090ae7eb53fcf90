// https://shopify.dev/docs/api/admin-graphql
import { GraphqlExecution } from '../../concepts/graphql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@shopify/shopify-api',
  aliases: ['shopify-api-node', '@shopify/admin-api-client', '@shopify/storefront-api-client'],
  types: {
    Client: [
      'shopifyApi().clients.{Graphql,Storefront}()',
      'new shopifyApi().clients.{Graphql,Storefront}()',
      'new Shopify.Clients.{Graphql,Storefront}()',
      '{createAdminApiClient,createStorefrontApiClient}()',
    ],
    // https://github.com/MONEI/Shopify-api-node
    Shop: { paths: ['new default()'], names: ['shopify'] },
  },
  operations: [
    performs(GraphqlExecution, 'Client.{request,query}()', { document: ['0', '0.data', '0.data.query'] }),
    performs(GraphqlExecution, 'Shop.graphql()', { document: '0' }),
  ],
});
