// https://github.com/jeremydaly/serverless-mysql
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'serverless-mysql',
  aliases: ['think-mysql'],
  types: { Client: ['default()', 'new default()', 'Client.transaction()', 'Client.query()'] },
  operations: [
    performs(
      SqlExecution,
      'Client.query()',
      { query: ['0', '0.sql'], parameters: ['1', '0.values'] },
      {
        placeholder: '?',
        bind: 'list',
        bindProperty: 'values',
        binding: 'client',
        backslashEscapes: true,
        text: 'statement',
      },
    ),
  ],
  sanitizers: [{ call: 'Client.escape', input: '0', output: 'return', for: ['sql-value'] }],
});
