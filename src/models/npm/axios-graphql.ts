// https://axios-http.com/docs/api_intro
import { GraphqlExecution } from '../../concepts/graphql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'axios',
  types: { Axios: ['module', 'default', 'create()', 'Axios.create()'] },
  operations: [
    performs(GraphqlExecution, 'Axios.{post,put,patch}()', { document: '1.query', request: '1' }),
    performs(GraphqlExecution, '{default,axios}()', {
      document: ['0.data.query', '1.data.query'],
      request: ['0.data', '1.data'],
    }),
    performs(GraphqlExecution, 'Axios.request()', { document: '0.data.query', request: '0.data' }),
  ],
});
