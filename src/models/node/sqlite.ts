// https://nodejs.org/api/sqlite.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:sqlite',
  types: { DatabaseSync: ['new DatabaseSync()'] },
  operations: [
    performs(
      SqlExecution,
      'DatabaseSync.prepare()',
      { query: '0', parameters: 'return.{run,get,all,iterate}().*' },
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
      'DatabaseSync.exec()',
      { query: '0' },
      {
        placeholder: '?',
        binding: 'server',
        text: 'statement',
        scalarOnly: true,
        prepared: { by: 'prepare', run: 'run' },
      },
    ),
  ],
});
