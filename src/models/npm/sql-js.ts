// https://sql.js.org/documentation/Database.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sql.js',
  types: { Database: ['new default().Database()', 'new Module.Database()'], Module: ['default()'] },
  operations: [
    performs(
      SqlExecution,
      'Database.{exec,run,each}()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', binding: 'server', text: 'statement', bindsLimit: true },
    ),
    performs(
      SqlExecution,
      'Database.{prepare,iterateStatements}()',
      { query: '0', parameters: '1' },
      { placeholder: '?', text: 'statement' },
    ),
  ],
});
