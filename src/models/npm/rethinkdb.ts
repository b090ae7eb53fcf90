// https://rethinkdb.com/api/javascript/js/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'rethinkdb',
  aliases: ['rethinkdbdash', 'rethinkdb-ts'],
  operations: [performs(SqlExecution, 'js()', { query: '0' }, { text: 'fragment', language: 'javascript' })],
});
