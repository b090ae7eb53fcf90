// https://jawj.github.io/zapatos/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'zapatos/db',
  operations: [performs(SqlExecution, 'raw()', { query: '0' }, { raw: true, text: 'fragment' })],
});
