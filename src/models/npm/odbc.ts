// https://github.com/IBM/node-odbc
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'odbc',
  types: {
    Connection: [
      '{connect,pool}()',
      '{connect,pool}(1)<1>',
      'Connection.connect()',
      'Connection.connect(0)<1>',
    ],
    Statement: ['Connection.createStatement()', 'Connection.createStatement(0)<1>'],
  },
  operations: [
    performs(
      SqlExecution,
      'Connection.query()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', binding: 'server', text: 'statement' },
    ),
    performs(SqlExecution, 'Connection.callProcedure()', { identifier: '2' }),
    performs(SqlExecution, 'Statement.prepare()', { query: '0' }, { placeholder: '?', text: 'statement' }),
  ],
});
