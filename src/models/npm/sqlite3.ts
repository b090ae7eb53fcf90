// https://github.com/TryGhost/node-sqlite3/wiki/API
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sqlite3',
  aliases: ['@vscode/sqlite3', '@journeyapps/sqlcipher'],
  types: {
    // `verbose()` gives the module back.
    Module: ['module', 'verbose()'],
    Database: [
      'new Database()',
      'new cached.Database()',
      'new Module.Database()',
      'new Module.cached.Database()',
      'Database.{run,exec,each}()',
    ],
  },
  operations: [
    performs(
      SqlExecution,
      'Database.{run,get,all,each,map}()',
      { query: '0', parameters: '1..' },
      { placeholder: '?', bind: 'list', binding: 'server', text: 'statement', bindsLimit: true },
    ),
    performs(SqlExecution, 'Database.{prepare,exec}()', { query: '0' }, { text: 'statement' }),
  ],
});
