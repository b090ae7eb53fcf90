import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('sqlstring', {
  setup: "import SqlString from 'sqlstring';",
  names: 'SqlString',
  runs: ['SqlString.format(TEXT, [])', 'SqlString.raw(TEXT)'],
  safe: ["SqlString.format('SELECT ?', [TEXT])"],
});
