import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('typeorm', {
  setup:
    "import { DataSource, Raw, Brackets } from 'typeorm'; const db = new DataSource({ type: 'postgres' }); const users = db.getRepository(User); const qb = users.createQueryBuilder('u');",
  names: 'db, users, qb, Raw',
  runs: [
    'db.query(TEXT)',
    'db.manager.query(TEXT)',
    'users.query(TEXT)',
    'db.createQueryRunner().query(TEXT)',
    'qb.where(TEXT)',
    'qb.andWhere(TEXT, {})',
    "qb.leftJoin('a', 'b', TEXT)",
    "qb.leftJoinAndMapOne('u.a', 'a', 'b', TEXT)",
    'qb.orderBy(TEXT)',
    'qb.addSelect(TEXT)',
    'qb.groupBy(TEXT)',
    'qb.update().set({ a: () => TEXT })',
    'qb.returning(TEXT)',
    'Raw(TEXT)',
    'Raw((alias) => TEXT)',
    'db.sql`select ${() => TEXT}`',
  ],
  safe: [
    "qb.where('u.a = :a', { a: TEXT })",
    'qb.update().set({ a: TEXT })',
    'db.sql`select ${TEXT}`',
    'users.find({ where: { a: TEXT } })',
    "db.query('select $1', [TEXT])",
  ],
});
