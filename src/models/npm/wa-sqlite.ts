// https://rhashimoto.github.io/wa-sqlite/docs/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'wa-sqlite',
  types: { API: ['Factory()'] },
  operations: [performs(SqlExecution, 'API.{exec,statements}()', { query: '1' }, { text: 'statement' })],
});
