// https://github.com/mysqljs/sqlstring
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sqlstring',
  sanitizers: [
    { call: 'escape', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'escapeId', input: '0', output: 'return', for: ['sql-identifier'] },
  ],
  summaries: [{ call: 'format', input: '0', output: 'return', keeps: 'taint' }],
});
