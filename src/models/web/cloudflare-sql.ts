// https://developers.cloudflare.com/d1/worker-api/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  types: {
    D1Database: ['D1Database.withSession()'],
    D1DatabaseSession: { extends: ['D1Database'] },
    SqlStorage: { paths: ['DurableObjectState.storage.sql', 'DurableObjectStorage.sql'] },
    DurableObjectState: [],
    DurableObjectStorage: [],
  },
  operations: [
    performs(
      SqlExecution,
      'D1Database.prepare()',
      { query: '0', parameters: 'return.bind().*' },
      {
        placeholder: '?',
        bind: 'bind-call',
        binding: 'server',
        text: 'statement',
        scalarOnly: true,
        bindsLimit: true,
      },
    ),
    performs(SqlExecution, 'D1Database.exec()', { query: '0' }, { text: 'statement' }),
    performs(
      SqlExecution,
      'SqlStorage.exec()',
      { query: '0', parameters: '1..' },
      {
        placeholder: '?',
        bind: 'arguments',
        binding: 'server',
        text: 'statement',
        scalarOnly: true,
        bindsLimit: true,
      },
    ),
  ],
});
