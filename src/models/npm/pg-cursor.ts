// https://node-postgres.com/apis/cursor
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pg-cursor',
  aliases: ['pg-query-stream'],
  operations: [
    performs(
      SqlExecution,
      'new default()',
      { query: '0', parameters: '1' },
      { placeholder: '$1', text: 'statement' },
    ),
  ],
});
