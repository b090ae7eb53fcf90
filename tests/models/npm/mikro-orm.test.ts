import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@mikro-orm/core', {
  setup:
    "import { MikroORM, raw, sql } from '@mikro-orm/postgresql'; const orm = await MikroORM.init({}); const em = orm.em.fork(); const qb = em.createQueryBuilder(User);",
  names: 'raw, sql, em, qb',
  runs: [
    'em.execute(TEXT)',
    'em.getConnection().execute(TEXT)',
    'raw(TEXT)',
    'qb.where(TEXT)',
    'qb.indexHint(TEXT)',
    'sql.lower(TEXT)',
  ],
  safe: ["em.execute('select ?', [TEXT])", 'sql`select ${TEXT}`'],
});
