// https://github.com/kriasoft/node-sqlite
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sqlite',
  types: { Database: ['open()'] },
  operations: [
    performs(
      SqlExecution,
      'Database.{run,get,all,each,map}()',
      { query: ['0', '0.sql'], parameters: ['1..', '0.values'] },
      {
        placeholder: '?',
        bind: 'list',
        bindProperty: 'values',
        binding: 'server',
        text: 'statement',
        bindsLimit: true,
      },
    ),
    performs(SqlExecution, 'Database.{prepare,exec}()', { query: ['0', '0.sql'] }, { text: 'statement' }),
  ],
});
