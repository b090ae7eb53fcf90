// https://github.com/porsager/postgres
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { TransportSecurity } from '../../concepts/transport-security.ts';
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
    performs(TransportSecurity, 'default()', { mode: '1.ssl', host: '0' }, {}),
    performs(TransportSecurity, 'default()', { mode: '0.ssl', host: '0.host' }, {}, { arity: 1 }),
  ],
  sanitizers: [{ call: 'Sql()', input: '0', output: 'return', for: ['sql'] }],
});
