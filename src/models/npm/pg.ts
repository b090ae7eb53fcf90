// https://node-postgres.com/apis/client
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pg',
  aliases: ['pg-pool', 'pg-native', '@neondatabase/serverless'],
  types: {
    Client: ['new Client()', 'new native.Client()', 'Pool.connect()', 'Pool.connect(0)<1>', 'PoolClient'],
    Pool: ['new Pool()', 'new native.Pool()', 'new default()'],
    PoolClient: { extends: ['Client'] },
    ClientBase: { extends: ['Client'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Client.query',
      { query: ['0', '0.text'], parameters: ['1', '0.values'] },
      { placeholder: '$1', bind: 'list', binding: 'server', text: 'statement', bindsLimit: true },
    ),
    performs(
      SqlExecution,
      'Pool.query',
      { query: ['0', '0.text'], parameters: ['1', '0.values'] },
      { placeholder: '$1', bind: 'list', binding: 'server', text: 'statement', bindsLimit: true },
    ),
  ],
  sanitizers: [
    { call: 'escapeLiteral', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'escapeIdentifier', input: '0', output: 'return', for: ['sql-identifier'] },
    { call: 'Client.escapeLiteral', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'Client.escapeIdentifier', input: '0', output: 'return', for: ['sql-identifier'] },
  ],
  sources: [
    { path: 'Client.query().rows', tier: 'stored', kind: 'structure', label: 'rows of the database' },
    { path: 'Pool.query().rows', tier: 'stored', kind: 'structure', label: 'rows of the database' },
  ],
});
