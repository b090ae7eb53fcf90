import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@databricks/sql', {
  setup:
    "import { DBSQLClient } from '@databricks/sql'; const client = new DBSQLClient(); const session = await client.openSession();",
  names: 'session',
  runs: ['session.executeStatement(TEXT)'],
  safe: ["session.executeStatement('select :a', { namedParameters: { a: TEXT } })"],
});
