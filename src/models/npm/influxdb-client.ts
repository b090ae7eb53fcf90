// https://influxdata.github.io/influxdb-client-js/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@influxdata/influxdb-client',
  types: { QueryApi: ['new InfluxDB().getQueryApi()'] },
  operations: [
    performs(
      SqlExecution,
      'QueryApi.{queryRows,collectRows,iterateRows,rows,queryLines,collectLines,iterateLines,lines,queryRaw,response}()',
      { query: '0' },
      { text: 'fragment' },
    ),
    performs(SqlExecution, 'fluxExpression()', { query: '0' }, { raw: true, text: 'fragment' }),
  ],
  sanitizers: [
    {
      call: '{fluxString,fluxInteger,fluxFloat,fluxBool,fluxDateTime,fluxDuration,fluxRegExp,sanitizeString,toFluxValue}',
      input: '0',
      output: 'return',
      for: ['sql'],
    },
  ],
});
