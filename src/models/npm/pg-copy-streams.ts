// https://github.com/brianc/node-pg-copy-streams
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pg-copy-streams',
  operations: [performs(SqlExecution, '{from,to,both}()', { query: '0' }, { text: 'statement' })],
});
