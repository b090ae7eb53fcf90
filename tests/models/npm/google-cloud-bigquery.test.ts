import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@google-cloud/bigquery', {
  setup: "import { BigQuery } from '@google-cloud/bigquery'; const db = new BigQuery();",
  names: 'db',
  runs: [
    'db.query(TEXT)',
    'db.query({ query: TEXT })',
    'db.createQueryJob({ query: TEXT })',
    'db.createQueryStream(TEXT)',
    'db.createJob({ configuration: { query: { query: TEXT } } })',
    "db.dataset('d').createTable('t', { view: TEXT })",
  ],
  safe: ["db.query({ query: 'select @a', params: { a: TEXT } })"],
});
