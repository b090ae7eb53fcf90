import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('squel', {
  setup: "import squel from 'squel'; const query = squel.select();",
  names: 'squel, query',
  runs: [
    "query.from('t').where(TEXT)",
    'query.field(TEXT)',
    'query.order(TEXT)',
    'squel.str(TEXT)',
    'squel.rstr(TEXT)',
  ],
  safe: ["query.from('t').where('a = ?', TEXT)"],
});
