// https://github.com/InfluxCommunity/influxdb3-js
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@influxdata/influxdb3-client',
  types: { InfluxDBClient: ['new InfluxDBClient()'] },
  operations: [
    performs(
      SqlExecution,
      'InfluxDBClient.{query,queryPoints}()',
      { query: '0', parameters: '2.params' },
      { placeholder: '$name', text: 'statement' },
    ),
  ],
});
