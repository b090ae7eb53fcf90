// https://github.com/andywer/squid
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'squid',
  aliases: ['squid/pg', 'pg-sql2'],
  operations: [
    performs(SqlExecution, 'sql.raw()', { query: '0' }, { raw: true, text: 'fragment' }),
    performs(SqlExecution, 'default.raw()', { query: '0' }, { raw: true, text: 'fragment' }),
  ],
});
