import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@nearform/sql', {
  setup: "import SQL from '@nearform/sql';",
  names: 'SQL',
  runs: ['SQL.unsafe(TEXT)', 'SQL.glue([], TEXT)'],
  safe: ['SQL`select ${TEXT}`'],
});
