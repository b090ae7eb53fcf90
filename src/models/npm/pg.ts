// https://node-postgres.com/apis/client
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pg',
  aliases: ['pg-pool', '@neondatabase/serverless'],
  types: {
    Client: ['new Client()', 'new native.Client()', 'Pool.connect()', 'Pool.connect(0)<1>'],
    Pool: { paths: ['new Pool()', 'new native.Pool()', 'new default()'], extends: ['Client'] },
    PoolClient: { extends: ['Client'] },
    ClientBase: { extends: ['Client'] },
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
    performs(
      SqlExecution,
      'new Query()',
      { query: ['0', '0.text'], parameters: ['1', '0.values'] },
      { placeholder: '$1', text: 'statement' },
    ),
  ],
  sanitizers: [
    { call: 'escapeLiteral', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'escapeIdentifier', input: '0', output: 'return', for: ['sql-identifier'] },
    { call: '{Client,native}.prototype.escapeLiteral', input: '0', output: 'return', for: ['sql-value'] },
    {
      call: '{Client,native}.prototype.escapeIdentifier',
      input: '0',
      output: 'return',
      for: ['sql-identifier'],
    },
    { call: 'Client.escapeLiteral', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'Client.escapeIdentifier', input: '0', output: 'return', for: ['sql-identifier'] },
  ],
  sources: [
    { path: 'Client.query().rows', tier: 'stored', kind: 'structure', label: 'rows of the database' },
    { path: 'Client.query(last)<1>.rows', tier: 'stored', kind: 'structure', label: 'rows of the database' },
  ],
});
