// https://docs.couchbase.com/nodejs-sdk/current/howtos/n1ql-queries-with-sdk.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'couchbase',
  types: {
    Cluster: ['connect()', 'Cluster.connect()', 'Cluster.bucket().scope()', 'connect(*)<1>'],
    Scope: { extends: ['Cluster'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Cluster.{query,analyticsQuery}()',
      { query: '0', parameters: '1.parameters' },
      { placeholder: '$name', text: 'statement' },
    ),
  ],
});
