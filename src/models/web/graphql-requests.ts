// https://fetch.spec.whatwg.org/#fetch-method
import { GraphqlExecution } from '../../concepts/graphql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  operations: [performs(GraphqlExecution, 'fetch()', { request: '1.body' })],
});
