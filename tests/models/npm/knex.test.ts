import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('knex', {
  setup: "import makeKnex from 'knex'; const knex = makeKnex({});",
  names: 'knex',
  runs: [
    'knex.raw(TEXT)',
    'knex.schema.raw(TEXT)',
    'knex.transaction((trx) => trx.raw(TEXT))',
    "knex.schema.createTable('t', (table) => table.specificType('a', TEXT))",
  ],
  named: [
    "knex('t').whereRaw(TEXT)",
    "knex('t').where('a', 1).orderByRaw(TEXT)",
    "knex.select('a').havingRaw(TEXT)",
  ],
  others: `const other = { raw: (text) => text };
const make = { specificType: (name, text) => text };
const knex = Object.assign(() => ({ ...other, where: (run) => (typeof run === 'function' ? run(other) : other) }), {
  raw: (text) => text, select: () => other, schema: { raw: (text) => text, createTable: (name, build) => build(make) },
  transaction: (run) => run(other),
});`,
  safe: [
    "knex.raw('select ?, ??', [TEXT, TEXT])",
    "knex('t').where('a', TEXT).orderBy(TEXT)",
    "knex('t').select(knex.ref(TEXT))",
  ],
});
