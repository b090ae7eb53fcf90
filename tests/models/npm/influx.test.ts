import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('influx', {
  setup: "import * as Influx from 'influx'; const db = new Influx.InfluxDB('x'); const { escape } = Influx;",
  names: 'db',
  runs: ['db.query(TEXT)', 'db.query([TEXT])', 'db.queryRaw(TEXT)'],
  safe: [
    "db.query('select * from a where b = $a', { placeholders: { a: TEXT } })",
    "db.query('select * from a where b = ' + escape.stringLit(TEXT))",
  ],
});
