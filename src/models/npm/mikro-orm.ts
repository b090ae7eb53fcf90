// https://mikro-orm.io/docs/raw-queries
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@mikro-orm/core',
  aliases: [
    '@mikro-orm/knex',
    '@mikro-orm/sql',
    '@mikro-orm/postgresql',
    '@mikro-orm/mysql',
    '@mikro-orm/mariadb',
    '@mikro-orm/sqlite',
    '@mikro-orm/better-sqlite',
    '@mikro-orm/libsql',
    '@mikro-orm/mssql',
  ],
  types: {
    MikroORM: ['module.MikroORM.{init,initSync}()', 'new MikroORM()'],
    EntityManager: [
      'MikroORM.em',
      'EntityManager.fork()',
      'EntityManager.{transactional,transaction}(0)<0>',
      'EntityManager.getContext()',
    ],
    SqlEntityManager: { extends: ['EntityManager'] },
    Connection: [
      'EntityManager.getConnection()',
      'EntityManager.getDriver()',
      'EntityManager.getDriver().getConnection()',
    ],
    QueryBuilder: ['EntityManager.{createQueryBuilder,qb}()', 'QueryBuilder.*()'],
  },
  operations: [
    performs(
      SqlExecution,
      'EntityManager.execute()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', binding: 'server', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'Connection.execute()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', binding: 'server', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'raw()',
      { query: '0', parameters: '1' },
      { placeholder: '?', raw: true, text: 'fragment' },
    ),
    performs(SqlExecution, 'expr()', { query: '0' }, { raw: true, text: 'fragment' }),
    performs(
      SqlExecution,
      'EntityManager.raw()',
      { query: '0', parameters: '1' },
      { placeholder: '?', raw: true, text: 'fragment' },
    ),
    performs(
      SqlExecution,
      'QueryBuilder.raw()',
      { query: '0', parameters: '1' },
      { placeholder: '?', raw: true, text: 'fragment' },
    ),
    performs(SqlExecution, 'sql.{lower,upper}()', { query: '0' }, { text: 'fragment' }),
    performs(
      SqlExecution,
      'QueryBuilder.{where,andWhere,orWhere,having}()',
      { query: '0', parameters: '1' },
      { placeholder: '?', text: 'fragment' },
    ),
    performs(SqlExecution, 'QueryBuilder.indexHint()', { query: '0' }, { text: 'fragment' }),
  ],
});
