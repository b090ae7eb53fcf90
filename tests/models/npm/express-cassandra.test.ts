import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('express-cassandra', {
  setup: "import cassandra from 'express-cassandra'; const models = cassandra.createClient({});",
  names: 'models',
  runs: [
    'models.instance.Person.execute_query(TEXT, [], cb)',
    'models.instance.Person.execute_eachRow(TEXT)',
  ],
  safe: ["models.instance.Person.execute_query('select ?', [TEXT])"],
});
