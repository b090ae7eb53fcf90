// https://github.com/blakeembrey/sql-template-tag
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sql-template-tag',
  operations: [
    performs(SqlExecution, 'raw()', { query: '0' }, { raw: true, text: 'fragment' }),
    performs(SqlExecution, '{join,bulk}()', { query: ['1', '2', '3'] }, { raw: true, text: 'fragment' }),
    performs(SqlExecution, 'new Sql()', { query: '0[]' }, { raw: true, text: 'fragment' }),
  ],
});
