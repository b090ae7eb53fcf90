// https://node-oracledb.readthedocs.io/en/latest/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'oracledb',
  types: {
    Connection: [
      'getConnection()',
      'getConnection(*)<1>',
      'Pool.getConnection()',
      'Pool.getConnection(*)<1>',
    ],
    Pool: ['createPool()', 'createPool(*)<1>', 'getPool()'],
  },
  operations: [
    performs(
      SqlExecution,
      'Connection.{execute,queryStream}()',
      { query: ['0', '0.statement'], parameters: ['1', '0.values'] },
      { placeholder: ':1', bind: 'list', binding: 'server', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'Connection.executeMany()',
      { query: '0', parameters: '1' },
      { placeholder: ':1', text: 'statement' },
    ),
    performs(SqlExecution, 'Connection.getStatementInfo()', { query: '0' }, { text: 'statement' }),
    performs(SqlExecution, 'Connection.subscribe()', { query: '1.sql' }, { text: 'statement' }),
  ],
});
