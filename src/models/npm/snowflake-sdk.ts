// https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-execute
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'snowflake-sdk',
  types: { Connection: ['createConnection()', 'Pool.use(0)<0>', 'Pool.acquire()'], Pool: ['createPool()'] },
  operations: [
    performs(
      SqlExecution,
      'Connection.execute()',
      { query: '0.sqlText', parameters: '0.binds' },
      {
        placeholder: '?',
        bind: 'same-object',
        bindProperty: 'binds',
        textProperty: 'sqlText',
        binding: 'server',
        text: 'statement',
      },
    ),
  ],
});
