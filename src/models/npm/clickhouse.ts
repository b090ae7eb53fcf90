// https://github.com/TimonKK/clickhouse
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'clickhouse',
  types: { Client: ['new ClickHouse()'] },
  operations: [
    performs(
      SqlExecution,
      'Client.{query,insert}()',
      { query: '0', parameters: '1.params' },
      { text: 'statement' },
    ),
  ],
});
