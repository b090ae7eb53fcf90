// https://github.com/datalanche/node-pg-format
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pg-format',
  aliases: ['pg-escape'],
  operations: [
    performs(SqlExecution, 'default()', { query: '0' }, { text: 'fragment' }),
    performs(SqlExecution, 'default.withArray()', { query: '0' }, { text: 'fragment' }),
  ],
  sanitizers: [
    { call: 'default.{literal,string,dollarQuotedString}', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'default.ident', input: '0', output: 'return', for: ['sql-identifier'] },
    { call: 'default.withArray', input: '1', output: 'return', for: ['sql'] },
    { call: '{literal,string,dollarQuotedString}', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'ident', input: '0', output: 'return', for: ['sql-identifier'] },
  ],
  summaries: [{ call: 'default', input: '0', output: 'return', keeps: 'format', escapes: 'LIQ' }],
});
