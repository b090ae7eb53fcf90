// https://supabase.com/docs/reference/javascript
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@supabase/supabase-js',
  aliases: ['@supabase/postgrest-js', '@supabase/ssr'],
  types: {
    Client: [
      'createClient()',
      'createServerClient()',
      'createBrowserClient()',
      'new PostgrestClient()',
      'Client.schema()',
    ],
    SupabaseClient: { extends: ['Client'] },
    Filter: ['Client.{from,rpc}()', 'Filter.*()'],
  },
  operations: [
    performs(SqlExecution, 'Filter.or()', { query: '0' }, { text: 'fragment', language: 'postgrest' }),
    performs(SqlExecution, 'Filter.{filter,not}()', { identifier: ['0', '1'] }, { language: 'postgrest' }),
    performs(SqlExecution, 'Client.rpc()', { identifier: '0' }, { language: 'postgrest' }),
  ],
});
