import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('arangojs', {
  setup: "import { Database, aql } from 'arangojs'; const db = new Database();",
  names: 'db, aql',
  runs: [
    'db.query(TEXT)',
    'db.query({ query: TEXT })',
    'db.explain(TEXT)',
    'db.parse(TEXT)',
    'aql.literal(TEXT)',
  ],
  safe: [
    'db.query(aql`FOR x IN y FILTER x.a == ${TEXT} RETURN x`)',
    "db.query('FOR x IN y FILTER x.a == @a RETURN x', { a: TEXT })",
  ],
});
