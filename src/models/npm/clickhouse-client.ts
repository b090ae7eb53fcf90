// https://clickhouse.com/docs/integrations/javascript
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@clickhouse/client',
  aliases: ['@clickhouse/client-web'],
  types: { Client: ['createClient()'], ClickHouseClient: { extends: ['Client'] } },
  operations: [
    performs(
      SqlExecution,
      'Client.{query,command,exec}()',
      { query: '0.query', parameters: '0.query_params' },
      {
        placeholder: '{name}',
        bind: 'same-object',
        bindProperty: 'query_params',
        textProperty: 'query',
        binding: 'server',
        backslashEscapes: true,
        text: 'statement',
      },
    ),
    performs(SqlExecution, 'Client.insert()', { identifier: '0.table' }),
  ],
});
