import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('pg-copy-streams', {
  setup: "import { from, to, both } from 'pg-copy-streams';",
  names: 'from, to, both',
  runs: ['from(TEXT)', 'to(TEXT)', 'both(TEXT)'],
});
