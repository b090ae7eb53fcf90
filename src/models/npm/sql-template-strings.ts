// https://github.com/felixfbecker/node-sql-template-strings
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sql-template-strings',
  types: { Statement: ['default``', 'SQL``', 'Statement.{append,useBind,setName}()'] },
  operations: [performs(SqlExecution, 'Statement.append()', { query: '0' }, { raw: true, text: 'fragment' })],
});
