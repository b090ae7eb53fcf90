// https://github.com/hgourvest/node-firebird
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-firebird',
  types: {
    Database: ['{attach,create,attachOrCreate}(*)<1>', 'pool().get(0)<1>', 'Database.transaction(*)<1>'],
  },
  operations: [
    performs(
      SqlExecution,
      'Database.{query,execute,sequentially}()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', binding: 'server', text: 'statement' },
    ),
  ],
  sanitizers: [
    { call: 'escape', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'Database.escape', input: '0', output: 'return', for: ['sql-value'] },
  ],
});
