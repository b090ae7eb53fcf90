// https://graphql.org/graphql-js/graphql/
import { GraphqlExecution } from '../../concepts/graphql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'graphql',
  operations: [
    // Versions before 16 take the document as the second argument.
    performs(GraphqlExecution, '{graphql,graphqlSync}()', { document: ['0.source', '1'] }),
    performs(GraphqlExecution, '{parse,parseValue}()', { document: '0' }),
  ],
});
