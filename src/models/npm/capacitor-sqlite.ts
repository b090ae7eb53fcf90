// https://github.com/capacitor-community/sqlite
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@capacitor-community/sqlite',
  types: {
    Connection: ['new SQLiteConnection()'],
    SQLiteDBConnection: ['Connection.{createConnection,retrieveConnection}()'],
  },
  operations: [
    performs(
      SqlExecution,
      'SQLiteDBConnection.{query,run}()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', binding: 'server', text: 'statement' },
    ),
    performs(SqlExecution, 'SQLiteDBConnection.execute()', { query: '0' }, { text: 'statement' }),
    performs(
      SqlExecution,
      'SQLiteDBConnection.{executeSet,executeTransaction}()',
      { query: '0[].statement' },
      { text: 'statement' },
    ),
  ],
});
