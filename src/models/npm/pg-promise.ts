// https://vitaly-t.github.io/pg-promise/Database.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pg-promise',
  types: {
    Main: ['default()'],
    Database: [
      'Main()',
      'Database.connect()',
      'Database.{task,taskIf,tx,txIf}(last)<0>',
      'Database.{task,taskIf,tx,txIf}(*)<0>',
    ],
    IDatabase: { extends: ['Database'] },
    ITask: { extends: ['Database'] },
    IConnected: { extends: ['Database'] },
    IBaseProtocol: { extends: ['Database'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Database.{query,none,one,oneOrNone,many,manyOrNone,any,result,multi,multiResult,map,each}()',
      { query: ['0', '0.text'], parameters: ['1', '0.values'] },
      {
        placeholder: '$1',
        bind: 'list',
        bindProperty: 'values',
        binding: 'client',
        substitutes: 'anywhere',
        text: 'statement',
        bindsLimit: true,
      },
    ),
    performs(
      SqlExecution,
      'new Main.{ParameterizedQuery,PreparedStatement}()',
      { query: ['0', '0.text'] },
      { placeholder: '$1', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'new {ParameterizedQuery,PreparedStatement}()',
      { query: ['0', '0.text'] },
      { placeholder: '$1', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'Main.as.format()',
      { query: '0', parameters: '1' },
      { placeholder: '$1', binding: 'client', substitutes: 'anywhere', text: 'fragment' },
    ),
    performs(SqlExecution, 'Main.helpers.concat()', { query: ['0[]', '0[].query'] }, { text: 'statement' }),
  ],
  sanitizers: [
    {
      call: 'Main.as.{text,csv,json,array,date,number,bool}',
      input: '0',
      output: 'return',
      for: ['sql-value'],
    },
    { call: 'Main.as.{name,alias}', input: '0', output: 'return', for: ['sql-identifier'] },
    { call: 'Main.as.format', input: '1', output: 'return', for: ['sql'] },
    { call: 'Main.helpers.{insert,update,values,sets,concat}', input: '0', output: 'return', for: ['sql'] },
  ],
});
