// https://docs.databricks.com/dev-tools/nodejs-sql-driver.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@databricks/sql',
  aliases: ['hive-driver'],
  types: {
    Client: ['new DBSQLClient()', 'new HiveClient()', 'Client.connect()'],
    Session: ['Client.openSession()'],
  },
  operations: [
    performs(
      SqlExecution,
      'Session.executeStatement()',
      { query: '0', parameters: ['1.namedParameters', '1.ordinalParameters'] },
      { text: 'statement' },
    ),
  ],
});
