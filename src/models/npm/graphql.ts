// https://www.apollographql.com/docs/apollo-server/data/resolvers
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'graphql',
  aliases: [
    '@apollo/server',
    'apollo-server',
    'apollo-server-express',
    '@graphql-tools/schema',
    'graphql-tools',
    'graphql-yoga',
    'mercurius',
    'type-graphql',
  ],
  sources: [
    {
      path: 'new {ApolloServer,default}(0.resolvers.*.*)<1>',
      tier: 'remote',
      kind: 'structure',
      label: 'an argument of the query',
    },
    {
      path: '{makeExecutableSchema,createSchema}(0.resolvers.*.*)<1>',
      tier: 'remote',
      kind: 'structure',
      label: 'an argument of the query',
    },
    {
      path: 'new GraphQLObjectType(0.fields.*.resolve)<1>',
      tier: 'remote',
      kind: 'structure',
      label: 'an argument of the query',
    },
    {
      path: 'export resolvers.*.*<1>',
      tier: 'remote',
      kind: 'structure',
      label: 'an argument of the query',
    },
    {
      path: 'export {Query,Mutation,Subscription}.*<1>',
      tier: 'remote',
      kind: 'structure',
      label: 'an argument of the query',
    },
    {
      path: 'export default.{Query,Mutation,Subscription}.*<1>',
      tier: 'remote',
      kind: 'structure',
      label: 'an argument of the query',
    },
    { path: '@{Arg,Args}()', tier: 'remote', kind: 'structure', label: 'an argument of the query' },
  ],
});
