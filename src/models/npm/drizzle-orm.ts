// https://orm.drizzle.team/docs/sql
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'drizzle-orm',
  aliases: [
    'drizzle-orm/node-postgres',
    'drizzle-orm/postgres-js',
    'drizzle-orm/neon-http',
    'drizzle-orm/neon-serverless',
    'drizzle-orm/vercel-postgres',
    'drizzle-orm/pglite',
    'drizzle-orm/aws-data-api/pg',
    'drizzle-orm/mysql2',
    'drizzle-orm/planetscale-serverless',
    'drizzle-orm/tidb-serverless',
    'drizzle-orm/better-sqlite3',
    'drizzle-orm/libsql',
    'drizzle-orm/d1',
    'drizzle-orm/bun-sqlite',
    'drizzle-orm/expo-sqlite',
    'drizzle-orm/op-sqlite',
    'drizzle-orm/sql-js',
    'drizzle-orm/durable-sqlite',
  ],
  types: { Database: ['drizzle()', 'Database.transaction(0)<0>'] },
  operations: [
    performs(
      SqlExecution,
      'sql.raw()',
      { query: '0' },
      { placeholder: '$1', bind: 'tag', tag: '', binding: 'server', raw: true, text: 'fragment' },
    ),
    performs(SqlExecution, 'Database.{execute,run,all,get,values}()', { query: '0' }, { text: 'statement' }),
  ],
  sanitizers: [
    { call: 'sql.identifier', input: '0', output: 'return', for: ['sql'] },
    { call: 'sql.{join,param,placeholder}', input: '0', output: 'return', for: ['sql'] },
  ],
});
