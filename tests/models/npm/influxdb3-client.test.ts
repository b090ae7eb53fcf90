import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@influxdata/influxdb3-client', {
  setup: "import { InfluxDBClient } from '@influxdata/influxdb3-client'; const db = new InfluxDBClient({});",
  names: 'db',
  runs: ['db.query(TEXT)', 'db.queryPoints(TEXT)'],
  safe: ["db.query('select $a', 'db', { params: { a: TEXT } })"],
});
