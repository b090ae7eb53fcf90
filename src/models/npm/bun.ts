// https://bun.sh/docs/api/sql
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'bun',
  types: { Sql: ['sql', 'new SQL()', 'Sql.{begin,transaction,savepoint}(*)<0>', 'Sql.reserve()', 'SQL'] },
  operations: [
    performs(
      SqlExecution,
      'Sql.unsafe()',
      { query: '0', parameters: '1' },
      {
        placeholder: '$1',
        bind: 'tag',
        tag: '',
        raw: true,
        binding: 'server',
        text: 'statement',
        bindsLimit: true,
      },
    ),
  ],
  sanitizers: [{ call: 'Sql()', input: '0', output: 'return', for: ['sql'] }],
});
