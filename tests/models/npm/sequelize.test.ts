import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('sequelize', {
  setup:
    "import { Sequelize, literal, fn, cast, where, col } from 'sequelize'; const db = new Sequelize('x'); const User = db.define('User', {});",
  names: 'db, User, Sequelize, literal, fn, cast, where, col',
  runs: [
    'db.query(TEXT)',
    'db.query({ query: TEXT })',
    'db.literal(TEXT)',
    'Sequelize.literal(TEXT)',
    'literal(TEXT)',
    'fn(TEXT)',
    'db.fn(TEXT)',
    "cast(col('a'), TEXT)",
    "where(col('a'), TEXT, 1)",
    'User.sequelize.query(TEXT)',
  ],
  safe: [
    "db.query('select :a', { replacements: { a: TEXT } })",
    "fn('lower', TEXT)",
    "where(col('a'), TEXT)",
    "db.query('select 1 from t where a = ' + db.escape(TEXT))",
    "User.findAll({ order: [[TEXT, 'ASC']] })",
  ],
});
