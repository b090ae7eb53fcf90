// https://github.com/planetscale/database-js
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@planetscale/database',
  types: {
    Connection: ['connect()', 'new Client()', 'Connection.connection()', 'Connection.transaction(0)<0>'],
    Client: { extends: ['Connection'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Connection.execute()',
      { query: '0', parameters: '1' },
      {
        placeholder: '?',
        bind: 'list',
        binding: 'client',
        backslashEscapes: true,
        text: 'statement',
        bindsLimit: true,
      },
    ),
  ],
});
