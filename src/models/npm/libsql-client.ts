// https://docs.turso.tech/sdk/ts/reference
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@libsql/client',
  aliases: ['@libsql/client/http', '@libsql/client/ws', '@libsql/client/web', '@libsql/client/sqlite3'],
  types: { Client: ['createClient()', 'Client.transaction()'], Transaction: { extends: ['Client'] } },
  operations: [
    performs(
      SqlExecution,
      'Client.execute()',
      { query: ['0', '0.sql'], parameters: ['1', '0.args'] },
      {
        placeholder: '?',
        bind: 'same-object',
        bindProperty: 'args',
        textProperty: 'sql',
        binding: 'server',
        text: 'statement',
        scalarOnly: true,
        bindsLimit: true,
      },
    ),
    performs(
      SqlExecution,
      'Client.{batch,migrate}()',
      { query: ['0[]', '0[].sql', '0[].0'] },
      { placeholder: '?', text: 'statement' },
    ),
    performs(SqlExecution, 'Client.executeMultiple()', { query: '0' }, { text: 'statement' }),
  ],
});
