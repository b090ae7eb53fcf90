import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@supabase/supabase-js', {
  setup: "import { createClient } from '@supabase/supabase-js'; const db = createClient('x', 'y');",
  names: 'db',
  runs: [
    "db.from('t').select('*').or(TEXT)",
    "db.from('t').select().filter(TEXT, 'eq', 1)",
    "db.from('t').select().not('a', TEXT, 1)",
    'db.rpc(TEXT)',
  ],
  safe: [
    "db.from('t').select().eq('a', TEXT)",
    "db.from('t').select().filter('a', 'eq', TEXT)",
    "db.rpc('f', { a: TEXT })",
  ],
});
