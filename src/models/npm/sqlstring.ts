// https://github.com/mysqljs/sqlstring
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sqlstring',
  aliases: ['sql-escaper'],
  operations: [
    performs(
      SqlExecution,
      'format()',
      { query: '0', parameters: '1' },
      { text: 'fragment', binding: 'client', placeholder: '?' },
    ),
    performs(SqlExecution, 'raw()', { query: '0' }, { raw: true, text: 'fragment' }),
  ],
  sanitizers: [
    { call: 'escape', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'escapeId', input: '0', output: 'return', for: ['sql-identifier'] },
    { call: 'format', input: '1', output: 'return', for: ['sql'] },
  ],
});
