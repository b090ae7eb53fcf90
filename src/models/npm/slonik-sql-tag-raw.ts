// https://github.com/gajus/slonik/tree/main/packages/slonik-sql-tag-raw
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'slonik-sql-tag-raw',
  operations: [
    performs(
      SqlExecution,
      'raw()',
      { query: '0', parameters: '1' },
      { placeholder: '$1', raw: true, text: 'fragment' },
    ),
  ],
});
