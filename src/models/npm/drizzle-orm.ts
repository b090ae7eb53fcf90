// https://orm.drizzle.team/docs/sql
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'drizzle-orm',
  operations: [performs(SqlExecution, 'sql.raw', { query: '0' }, { tag: '', raw: true, text: 'fragment' })],
  sanitizers: [{ call: 'sql.identifier', input: '0', output: 'return', for: ['sql-identifier'] }],
});
