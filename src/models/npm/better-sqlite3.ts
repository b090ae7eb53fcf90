// https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'better-sqlite3',
  aliases: ['better-sqlite3-multiple-ciphers', 'libsql'],
  types: { Database: ['new default()', 'default()', 'new Database()', 'Database.exec()'] },
  operations: [
    performs(
      SqlExecution,
      'Database.prepare()',
      { query: '0', parameters: 'return.{run,get,all,iterate,bind}().*' },
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
      'Database.exec()',
      { query: '0' },
      {
        placeholder: '?',
        binding: 'server',
        text: 'statement',
        scalarOnly: true,
        prepared: { by: 'prepare', run: 'run' },
      },
    ),
    performs(SqlExecution, 'Database.pragma()', { query: '0' }, { text: 'fragment' }),
  ],
});
