import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('snowflake-sdk', {
  setup:
    "import snowflake from 'snowflake-sdk'; const db = snowflake.createConnection({}); const pool = snowflake.createPool({}, {});",
  names: 'db, pool',
  runs: ['db.execute({ sqlText: TEXT })', 'pool.use((c) => c.execute({ sqlText: TEXT }))'],
  safe: ["db.execute({ sqlText: 'select ?', binds: [TEXT] })"],
});
