// https://watermelondb.dev/docs/Query
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@nozbe/watermelondb',
  operations: [
    performs(
      SqlExecution,
      'Q.{unsafeSqlExpr,unsafeSqlQuery}()',
      { query: '0', parameters: '1' },
      { raw: true, text: 'fragment' },
    ),
  ],
});
