import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('pg-promise', {
  setup: "import pgPromise from 'pg-promise'; const pgp = pgPromise({}); const db = pgp('postgres://x');",
  names: 'pgp, db',
  runs: [
    'db.any(TEXT)',
    'db.one({ text: TEXT })',
    'db.none(TEXT, [1])',
    'db.tx((t) => t.result(TEXT))',
    "db.task('name', (t) => t.many(TEXT))",
    'new pgp.ParameterizedQuery(TEXT)',
    'new pgp.PreparedStatement({ name: "a", text: TEXT })',
    'pgp.as.format(TEXT, {})',
    'pgp.helpers.concat([TEXT])',
  ],
  safe: [
    "db.any('SELECT $1', [TEXT])",
    "db.any('SELECT * FROM ' + pgp.as.name(TEXT))",
    "db.any('SELECT 1 FROM t WHERE a = ' + pgp.as.text(TEXT))",
    "db.any(pgp.as.format('SELECT $1', [TEXT]))",
  ],
});
