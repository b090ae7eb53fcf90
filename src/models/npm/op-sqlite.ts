// https://op-engineering.github.io/op-sqlite/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@op-engineering/op-sqlite',
  types: {
    Database: ['{open,openSync,openRemote}()', 'Database.transaction(0)<0>'],
    DB: { extends: ['Database'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Database.{execute,executeSync,executeRaw,executeRawSync,executeWithHostObjects}()',
      { query: '0', parameters: '1' },
      {
        placeholder: '?',
        bind: 'list',
        binding: 'server',
        text: 'statement',
        bindsLimit: true,
        scalarOnly: true,
      },
    ),
    performs(SqlExecution, 'Database.prepareStatement()', { query: '0' }, { text: 'statement' }),
    performs(SqlExecution, 'Database.executeBatch()', { query: '0[].0' }, { text: 'statement' }),
  ],
});
