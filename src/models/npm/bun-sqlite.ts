// https://bun.sh/docs/api/sqlite
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'bun:sqlite',
  types: { Database: ['new Database()', 'new default()', 'Database.open()'] },
  operations: [
    performs(
      SqlExecution,
      'Database.{query,prepare}()',
      { query: '0', parameters: 'return.{run,get,all,values,iterate}().*' },
      {
        placeholder: '?',
        bind: 'statement',
        binding: 'server',
        text: 'statement',
        scalarOnly: true,
        bindsLimit: true,
      },
    ),
    performs(
      SqlExecution,
      'Database.{run,exec}()',
      { query: '0', parameters: '1..' },
      {
        placeholder: '?',
        bind: 'arguments',
        binding: 'server',
        text: 'statement',
        scalarOnly: true,
        bindsLimit: true,
      },
    ),
  ],
});
