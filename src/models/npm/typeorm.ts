// https://typeorm.io/docs/query-builder/select-query-builder
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'typeorm',
  types: {
    DataSource: ['new DataSource()', 'createConnection()', 'getConnection()', 'Connection'],
    Connection: [],
    EntityManager: [
      'DataSource.manager',
      'getManager()',
      'EntityManager.transaction(*)<0>',
      'DataSource.transaction(*)<0>',
      'Repository.manager',
      'QueryRunner.manager',
    ],
    QueryRunner: ['DataSource.createQueryRunner()'],
    Repository: [
      'DataSource.getRepository()',
      'EntityManager.getRepository()',
      'getRepository()',
      'DataSource.getTreeRepository()',
      'Repository.extend()',
    ],
    QueryBuilder: [
      'DataSource.createQueryBuilder()',
      'EntityManager.createQueryBuilder()',
      'Repository.createQueryBuilder()',
      'SelectQueryBuilder',
      'QueryBuilder.*()',
      'QueryBuilder.where(0)<0>',
    ],
    SelectQueryBuilder: [],
  },
  operations: [
    performs(SqlExecution, 'DataSource.query', { query: '0', parameters: '1' }, { text: 'statement' }),
    performs(SqlExecution, 'EntityManager.query', { query: '0', parameters: '1' }, { text: 'statement' }),
    performs(SqlExecution, 'QueryRunner.query', { query: '0', parameters: '1' }, { text: 'statement' }),
    performs(SqlExecution, 'Repository.query', { query: '0', parameters: '1' }, { text: 'statement' }),
    performs(
      SqlExecution,
      'QueryBuilder.{where,andWhere,orWhere,having,andHaving,orHaving}',
      { query: '0', parameters: '1' },
      { placeholder: ':name', bind: 'object', binding: 'server', text: 'fragment' },
    ),
    performs(
      SqlExecution,
      'QueryBuilder.{innerJoin,leftJoin,innerJoinAndSelect,leftJoinAndSelect}',
      { query: '2', parameters: '3' },
      { placeholder: ':name', bind: 'object', binding: 'server', text: 'fragment' },
    ),
    performs(
      SqlExecution,
      'QueryBuilder.{orderBy,addOrderBy,groupBy,addGroupBy,addSelect}',
      { query: '0' },
      { text: 'fragment' },
    ),
  ],
});
