import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('pg-native', {
  setup: "import Client from 'pg-native'; const client = new Client();",
  names: 'client',
  runs: [
    'client.query(TEXT, cb)',
    'client.querySync(TEXT)',
    "client.prepare('name', TEXT, 1, cb)",
    "client.prepareSync('name', TEXT, 1)",
  ],
  safe: ["client.querySync('SELECT $1', [TEXT])"],
});
