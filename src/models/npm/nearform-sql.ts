// https://github.com/nearform/sql
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@nearform/sql',
  types: { Statement: ['default``', 'Statement.append()'] },
  operations: [
    performs(SqlExecution, 'default.unsafe()', { query: '0' }, { raw: true, text: 'fragment' }),
    performs(SqlExecution, 'default.glue()', { query: '1' }, { raw: true, text: 'fragment' }),
  ],
});
