// https://github.com/TimelordUK/node-sqlserver-v8/wiki
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'msnodesqlv8',
  types: { Connection: ['open(*)<1>', 'promises.open()', 'Connection.promises'] },
  operations: [
    performs(SqlExecution, '{query,queryRaw}()', { query: '1', parameters: '2' }, { text: 'statement' }),
    performs(SqlExecution, 'promises.query()', { query: '1', parameters: '2' }, { text: 'statement' }),
    performs(
      SqlExecution,
      'Connection.{query,queryRaw,prepare}()',
      { query: '0', parameters: '1' },
      { placeholder: '?', text: 'statement' },
    ),
  ],
});
