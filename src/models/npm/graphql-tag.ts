// https://github.com/apollographql/graphql-tag#readme
import { GraphqlExecution } from '../../concepts/graphql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'graphql-tag',
  aliases: [
    '@apollo/client',
    '@apollo/client/core',
    '@urql/core',
    'urql',
    '@urql/vue',
    '@urql/svelte',
    'apollo-boost',
    'apollo-angular',
    'graphql-tag.macro',
    'graphql.macro',
  ],
  operations: [
    performs(GraphqlExecution, '{default,gql,graphql}``', { document: 'text' }),
    performs(GraphqlExecution, '{default,gql,graphql}()', { document: '0' }),
  ],
});
