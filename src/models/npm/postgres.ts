// https://github.com/porsager/postgres
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'postgres',
  types: {
    Sql: ['default()', 'Sql.{begin,savepoint}(*)<0>', 'Sql.reserve()'],
    TransactionSql: { extends: ['Sql'] },
    ReservedSql: { extends: ['Sql'] },
  },
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
