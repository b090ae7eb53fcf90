// https://duckdb.org/docs/stable/clients/nodejs/overview
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'duckdb',
  aliases: ['duckdb-async'],
  types: {
    Database: ['new Database()', 'Database.connect()', 'module.Database.create()'],
    Connection: { extends: ['Database'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Database.{run,all,each}()',
      { query: '0', parameters: '1..' },
      { placeholder: '?', bind: 'arguments', binding: 'server', text: 'statement', bindsLimit: true },
    ),
    performs(
      SqlExecution,
      'Database.{exec,prepare,stream,arrowIPCAll,arrowIPCStream}()',
      { query: '0', parameters: '1..' },
      { text: 'statement' },
    ),
  ],
});
