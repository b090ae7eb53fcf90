// https://docs.datastax.com/en/developer/nodejs-driver/latest/api
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cassandra-driver',
  types: { Client: ['new Client()'] },
  operations: [
    performs(
      SqlExecution,
      'Client.{execute,eachRow,stream}()',
      { query: '0', parameters: '1' },
      { placeholder: '?', text: 'statement' },
    ),
    performs(SqlExecution, 'Client.batch()', { query: ['0[]', '0[].query'] }, { text: 'statement' }),
    performs(SqlExecution, 'Client.executeGraph()', { query: '0', parameters: '1' }, { text: 'fragment' }),
    performs(
      SqlExecution,
      'concurrent.executeConcurrent()',
      { query: ['1', '1[].query'] },
      { text: 'statement' },
    ),
  ],
});
