// https://node-influx.github.io/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'influx',
  types: { InfluxDB: ['new InfluxDB()'] },
  operations: [
    performs(
      SqlExecution,
      'InfluxDB.{query,queryRaw}()',
      { query: ['0', '0[]'], parameters: '1.placeholders' },
      { placeholder: '$name', text: 'statement' },
    ),
  ],
  sanitizers: [
    { call: 'escape.stringLit', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'escape.{quoted,measurement,tag}', input: '0', output: 'return', for: ['sql-identifier'] },
  ],
});
