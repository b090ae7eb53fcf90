// https://github.com/AlaSQL/alasql/wiki/API
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'alasql',
  types: { Database: ['new Database()'] },
  operations: [
    performs(
      SqlExecution,
      'default()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', binding: 'server', text: 'statement' },
    ),
    performs(
      SqlExecution,
      '{exec,promise}()',
      { query: ['0', '0[].0'], parameters: '1' },
      { placeholder: '?', bind: 'list', binding: 'server', text: 'statement' },
    ),
    performs(SqlExecution, 'compile()', { query: '0' }, { text: 'statement' }),
    performs(
      SqlExecution,
      'Database.exec()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', binding: 'server', text: 'statement' },
    ),
  ],
});
