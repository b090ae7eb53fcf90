// https://vitaly-t.github.io/pg-promise/Database.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pg-promise',
  types: {
    Main: ['default()'],
    Database: ['Main()', 'Database.connect()', 'Database.{task,taskIf,tx,txIf}(*)<0>'],
    IDatabase: { extends: ['Database'] },
    ITask: { extends: ['Database'] },
    IConnected: { extends: ['Database'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Database.{query,none,one,oneOrNone,many,manyOrNone,any,result,multi,multiResult,map,each}',
      { query: ['0', '0.text'], parameters: ['1', '0.values'] },
      { placeholder: '$1', bind: 'list', binding: 'client', text: 'statement', bindsLimit: true },
    ),
    performs(
      SqlExecution,
      'new Main.ParameterizedQuery()',
      { query: ['0', '0.text'] },
      { placeholder: '$1', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'new Main.PreparedStatement()',
      { query: ['0', '0.text'] },
      { placeholder: '$1', text: 'statement' },
    ),
  ],
  sanitizers: [
    {
      call: 'Main.as.{text,csv,json,array,date,number,bool}',
      input: '0',
      output: 'return',
      for: ['sql-value'],
    },
    { call: 'Main.as.{name,alias}', input: '0', output: 'return', for: ['sql-identifier'] },
  ],
  summaries: [{ call: 'Main.as.format', input: '0', output: 'return', keeps: 'taint' }],
});
