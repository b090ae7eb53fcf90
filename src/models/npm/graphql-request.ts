// https://github.com/graffle-js/graffle/tree/graphql-request
import { GraphqlExecution } from '../../concepts/graphql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'graphql-request',
  types: {
    Client: {
      paths: ['new {GraphQLClient,default}()'],
      names: ['graphQLClient', 'graphqlClient', 'gqlClient'],
    },
  },
  operations: [
    performs(GraphqlExecution, '{request,rawRequest,default}()', { document: ['1', '0.{document,query}'] }),
    performs(GraphqlExecution, '{batchRequests,default}()', { document: '1[].document' }),
    performs(GraphqlExecution, 'Client.{request,rawRequest}()', { document: ['0', '0.{document,query}'] }),
    performs(GraphqlExecution, 'gql``', { document: 'text' }),
  ],
});
