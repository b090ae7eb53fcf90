import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('objection', {
  setup: "import { Model, raw, fn } from 'objection'; class User extends Model {}",
  names: 'raw, fn',
  runs: ['raw(TEXT)', 'fn(TEXT)'],
  safe: ["raw('lower(?)', TEXT)"],
});
