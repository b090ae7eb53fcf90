// https://surrealdb.com/docs/sdk/javascript
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'surrealdb',
  aliases: ['surrealdb.js'],
  types: { Surreal: ['new Surreal()', 'new default()'] },
  operations: [
    performs(
      SqlExecution,
      'Surreal.{query,query_raw,queryRaw}()',
      { query: '0', parameters: '1' },
      { placeholder: '$name', bind: 'object', binding: 'server', backslashEscapes: true, text: 'statement' },
    ),
  ],
});
