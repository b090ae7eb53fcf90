// https://pglite.dev/docs/api
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@electric-sql/pglite',
  types: {
    PGlite: ['new PGlite()', 'module.PGlite.create()', 'PGlite.transaction(0)<0>'],
    Transaction: { extends: ['PGlite'] },
  },
  operations: [
    performs(
      SqlExecution,
      'PGlite.query()',
      { query: '0', parameters: '1' },
      {
        placeholder: '$1',
        bind: 'list',
        binding: 'server',
        text: 'statement',
        bindsLimit: true,
        lists: 'any',
      },
    ),
    performs(SqlExecution, 'PGlite.exec()', { query: '0' }, { text: 'statement' }),
  ],
});
