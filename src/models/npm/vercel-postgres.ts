// https://vercel.com/docs/storage/vercel-postgres/sdk
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@vercel/postgres',
  types: {
    Client: ['sql', 'db', 'createPool()', 'createClient()', 'Client.connect()'],
    VercelPool: { extends: ['Client'] },
    VercelClient: { extends: ['Client'] },
    VercelPoolClient: { extends: ['Client'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Client.query()',
      { query: ['0', '0.text'], parameters: ['1', '0.values'] },
      {
        placeholder: '$1',
        bind: 'list',
        bindProperty: 'values',
        binding: 'server',
        text: 'statement',
        bindsLimit: true,
        lists: 'any',
      },
    ),
  ],
});
