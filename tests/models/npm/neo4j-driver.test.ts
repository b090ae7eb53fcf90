import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('neo4j-driver', {
  setup:
    "import neo4j from 'neo4j-driver'; const driver = neo4j.driver('x'); const session = driver.session(); const tx = session.beginTransaction();",
  names: 'driver, session, tx',
  runs: [
    'session.run(TEXT)',
    'session.run({ text: TEXT })',
    'tx.run(TEXT)',
    'driver.executeQuery(TEXT)',
    'session.executeRead((t) => t.run(TEXT))',
  ],
  safe: ["session.run('MATCH (n {name: $a}) RETURN n', { a: TEXT })"],
});
