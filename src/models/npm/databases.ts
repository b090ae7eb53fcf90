// https://www.atdatabases.org/docs/sql
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@databases/sql',
  aliases: [
    '@databases/pg',
    '@databases/mysql',
    '@databases/sqlite',
    '@databases/expo',
    '@databases/websql',
    '@databases/bigquery',
  ],
  types: { Sql: ['sql', 'default', 'default().sql', 'createConnectionPool().sql'] },
  operations: [
    performs(SqlExecution, 'Sql.__dangerous__rawValue()', { query: '0' }, { raw: true, text: 'fragment' }),
  ],
});
