// https://pglite.dev/docs/api#template-query
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@electric-sql/pglite/template',
  operations: [performs(SqlExecution, 'raw``', { query: 'holes' }, { raw: true, text: 'fragment' })],
});
