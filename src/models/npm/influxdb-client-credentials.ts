// https://influxdata.github.io/influxdb-client-js/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@influxdata/influxdb-client',
  operations: [
    performs(
      SecretUse,
      'new InfluxDB()',
      { secret: '0.token' },
      { purpose: 'the token of a database', variable: 'INFLUX_TOKEN' },
    ),
  ],
});
