// https://github.com/trinodb/trino-js-client
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'trino-client',
  types: { Trino: ['module.Trino.create()'] },
  operations: [performs(SqlExecution, 'Trino.query()', { query: ['0', '0.query'] }, { text: 'statement' })],
});
