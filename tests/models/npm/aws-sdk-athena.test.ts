import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@aws-sdk/client-athena', {
  setup:
    "import { Athena, StartQueryExecutionCommand, CreatePreparedStatementCommand } from '@aws-sdk/client-athena'; const db = new Athena();",
  names: 'db, StartQueryExecutionCommand, CreatePreparedStatementCommand',
  runs: [
    'new StartQueryExecutionCommand({ QueryString: TEXT })',
    'new CreatePreparedStatementCommand({ QueryStatement: TEXT })',
    'db.startQueryExecution({ QueryString: TEXT })',
    'db.createPreparedStatement({ QueryStatement: TEXT })',
  ],
  safe: ["new StartQueryExecutionCommand({ QueryString: 'select ?', ExecutionParameters: [TEXT] })"],
});
