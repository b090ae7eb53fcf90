import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('pg-cursor', {
  setup: "import Cursor from 'pg-cursor'; import QueryStream from 'pg-query-stream';",
  names: 'Cursor, QueryStream',
  runs: ['new Cursor(TEXT)', 'new QueryStream(TEXT, [])'],
  safe: ["new Cursor('SELECT $1', [TEXT])"],
});
