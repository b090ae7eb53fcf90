// https://pglite.dev/docs/api
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@electric-sql/pglite',
  types: {
    PGlite: ['new PGlite()', 'PGlite.create()', 'PGlite.transaction(0)<0>', 'module.PGlite.create()'],
  },
  operations: [
    performs(
      SqlExecution,
      'PGlite.query',
      { query: '0', parameters: '1' },
      { placeholder: '$1', bind: 'list', binding: 'server', text: 'statement', bindsLimit: true },
    ),
    performs(SqlExecution, 'PGlite.exec', { query: '0' }, { text: 'statement' }),
  ],
});
