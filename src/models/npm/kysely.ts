// https://kysely.dev/docs/recipes/raw-sql
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'kysely',
  types: { Kysely: ['new Kysely()'] },
  operations: [
    performs(SqlExecution, 'sql.{raw,lit}', { query: '0' }, { tag: '', raw: true, text: 'fragment' }),
    performs(
      SqlExecution,
      'CompiledQuery.raw',
      { query: '0', parameters: '1' },
      { raw: true, text: 'statement' },
    ),
  ],
  sanitizers: [{ call: 'sql.{ref,table,id}', input: '0', output: 'return', for: ['sql-identifier'] }],
});
