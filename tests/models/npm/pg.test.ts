import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('pg', {
  setup:
    "import { Pool, Client, Query } from 'pg'; const pool = new Pool(); const client = new Client(); const other = await pool.connect(); const escapeLiteral = client.escapeLiteral;",
  names: 'pool, client, other, Query',
  runs: [
    'pool.query(TEXT)',
    'pool.query({ text: TEXT })',
    'client.query(TEXT, [], cb)',
    'other.query(TEXT)',
    'pool.connect((e, c) => c.query(TEXT))',
    'new Query(TEXT)',
  ],
  safe: [
    "pool.query('SELECT $1', [TEXT])",
    "pool.query({ name: TEXT, text: 'SELECT $1', values: [TEXT] })",
    "pool.query('SELECT 1 FROM t WHERE a = ' + client.escapeLiteral(TEXT) + ' ORDER BY ' + client.escapeIdentifier(TEXT))",
  ],
});
