// https://kysely.dev/docs/recipes/raw-sql
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'kysely',
  types: { Kysely: ['new Kysely()'] },
  operations: [
    performs(
      SqlExecution,
      'sql.raw()',
      { query: '0' },
      { placeholder: '$1', bind: 'tag', tag: '', binding: 'server', raw: true, text: 'fragment' },
    ),
    performs(
      SqlExecution,
      'sql.{lit,literal}()',
      { query: '0' },
      { raw: true, text: 'fragment' },
      { versions: '<0.28' },
    ),
    performs(
      SqlExecution,
      'CompiledQuery.raw()',
      { query: '0', parameters: '1' },
      { raw: true, text: 'statement' },
    ),
  ],
  sanitizers: [
    { call: 'sql.{ref,table,id,join,val,value}', input: '0', output: 'return', for: ['sql'] },
    { call: 'sql.{lit,literal}', input: '0', output: 'return', for: ['sql'] },
  ],
});
