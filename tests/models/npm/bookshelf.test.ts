import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('bookshelf', {
  setup:
    "import makeBookshelf from 'bookshelf'; const bookshelf = makeBookshelf({}); const User = bookshelf.model('User', {});",
  names: 'bookshelf, User',
  runs: ['bookshelf.knex.raw(TEXT)', "User.query('whereRaw', TEXT)"],
  safe: ["User.query('where', 'a', TEXT)", "User.query('whereRaw', 'a = ?', [TEXT])"],
});
