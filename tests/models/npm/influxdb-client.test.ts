import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@influxdata/influxdb-client', {
  setup:
    "import { InfluxDB, flux, fluxExpression } from '@influxdata/influxdb-client'; const db = new InfluxDB({}).getQueryApi('o');",
  names: 'db, fluxExpression',
  runs: ['db.queryRows(TEXT, {})', 'db.collectRows(TEXT)', 'fluxExpression(TEXT)'],
  safe: ['db.collectRows(flux`from(bucket: ${TEXT})`)'],
});
