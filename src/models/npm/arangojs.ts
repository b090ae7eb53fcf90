// https://arangodb.github.io/arangojs/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'arangojs',
  aliases: ['arangojs/database', 'arangojs/aql'],
  types: { Database: ['new Database()', 'default()'] },
  operations: [
    performs(
      SqlExecution,
      'Database.query()',
      { query: ['0', '0.query'], parameters: ['1', '0.bindVars'] },
      {
        placeholder: '@name',
        bind: 'object',
        binding: 'server',
        backslashEscapes: true,
        text: 'statement',
        language: 'aql',
      },
    ),
    performs(
      SqlExecution,
      'Database.{explain,parse}()',
      { query: ['0', '0.query'], parameters: '1' },
      { text: 'statement', language: 'aql' },
    ),
    performs(SqlExecution, 'aql.literal()', { query: '0' }, { raw: true, text: 'fragment', language: 'aql' }),
    performs(SqlExecution, 'literal()', { query: '0' }, { raw: true, text: 'fragment', language: 'aql' }),
  ],
});
