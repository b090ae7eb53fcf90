// https://github.com/tagomoris/presto-client-node
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'presto-client',
  types: { Client: ['new Client()'] },
  operations: [
    performs(SqlExecution, 'Client.execute()', { query: ['0', '0.query'] }, { text: 'statement' }),
  ],
});
