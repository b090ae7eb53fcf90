// https://express-cassandra.readthedocs.io/en/stable/management/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'express-cassandra',
  types: { Models: ['createClient()'] },
  operations: [
    performs(
      SqlExecution,
      'Models.instance.*.{execute_query,execute_eachRow}()',
      { query: '0', parameters: '1' },
      { text: 'statement' },
    ),
  ],
});
