// https://massivejs.org/docs/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'massive',
  types: { Database: ['default()', 'Database.withTransaction(0)<0>'] },
  operations: [
    performs(
      SqlExecution,
      'Database.query()',
      { query: '0', parameters: '1' },
      { placeholder: '$1', bind: 'list', binding: 'client', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'Database.*.where()',
      { query: '0', parameters: '1' },
      { placeholder: '$1', bind: 'list', binding: 'client', text: 'fragment' },
    ),
    performs(SqlExecution, 'Database.*.find()', { query: '1.order[].expr' }, { text: 'fragment' }),
  ],
});
