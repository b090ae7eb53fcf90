// https://github.com/brianc/node-postgres/tree/master/packages/pg-native
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pg-native',
  types: { Client: ['new default()', 'default()'] },
  operations: [
    performs(
      SqlExecution,
      'Client.{query,querySync}()',
      { query: '0', parameters: '1' },
      {
        placeholder: '$1',
        bind: 'list',
        binding: 'server',
        text: 'statement',
        bindsLimit: true,
        lists: 'any',
      },
    ),
    performs(
      SqlExecution,
      'Client.{prepare,prepareSync}()',
      { query: '1' },
      { placeholder: '$1', text: 'statement' },
    ),
  ],
  sanitizers: [
    { call: 'Client.escapeLiteral', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'Client.escapeIdentifier', input: '0', output: 'return', for: ['sql-identifier'] },
  ],
});
