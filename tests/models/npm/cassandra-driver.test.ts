import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('cassandra-driver', {
  setup: "import { Client, concurrent } from 'cassandra-driver'; const db = new Client({});",
  names: 'db, concurrent',
  runs: [
    'db.execute(TEXT)',
    'db.eachRow(TEXT)',
    'db.stream(TEXT)',
    'db.batch([TEXT])',
    'db.batch([{ query: TEXT }])',
    'db.executeGraph(TEXT)',
    'concurrent.executeConcurrent(db, TEXT, [])',
  ],
  safe: ["db.execute('select ?', [TEXT])"],
});
