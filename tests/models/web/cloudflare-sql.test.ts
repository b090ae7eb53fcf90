import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('Cloudflare D1 and Durable Objects', {
  setup: 'declare const db: D1Database; declare const state: DurableObjectState;',
  names: 'db, state',
  runs: [
    'db.prepare(TEXT).all()',
    'db.exec(TEXT)',
    'db.withSession().prepare(TEXT)',
    'state.storage.sql.exec(TEXT)',
  ],
  safe: ["db.prepare('SELECT ?').bind(TEXT)", "state.storage.sql.exec('SELECT ?', TEXT)"],
});
