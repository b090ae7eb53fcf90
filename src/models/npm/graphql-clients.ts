// https://www.apollographql.com/docs/react/api/core/ApolloClient, https://nearform.com/open-source/urql/docs/api/core/
import { GraphqlExecution } from '../../concepts/graphql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@apollo/client',
  aliases: ['@apollo/client/core', '@urql/core', 'urql', 'apollo-boost', 'apollo-client'],
  types: {
    Client: {
      paths: ['new {ApolloClient,Client,default}()', '{createClient,useClient,useApolloClient}()'],
      names: ['apolloClient', 'urqlClient'],
    },
  },
  operations: [
    performs(GraphqlExecution, 'Client.{query,mutation,subscription,mutate}()', {
      document: ['0', '0.{query,mutation}'],
    }),
    performs(GraphqlExecution, '{useQuery,useMutation,useSubscription,useLazyQuery}()', {
      document: ['0', '0.query'],
    }),
  ],
});
