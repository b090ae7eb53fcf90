// https://knexjs.org/guide/raw.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'knex',
  types: {
    Knex: {
      paths: [
        'default()',
        'knex()',
        'Knex.transaction(*)<0>',
        'Knex.{transaction,transactionProvider,withUserParams}()',
        'Knex.transactionProvider()()',
      ],
      names: ['knex', 'trx'],
    },
    QueryBuilder: [
      'Knex()',
      'Knex.{select,from,into,where,table,insert,update,del,delete,queryBuilder,with,withRecursive,withSchema,column,count,distinct,first,batchInsert}()',
      'QueryBuilder.*()',
      'QueryBuilder.*(*)<0>',
    ],
    SchemaBuilder: ['Knex.schema', 'SchemaBuilder.*()'],
    TableBuilder: ['SchemaBuilder.{createTable,table,alterTable,createTableIfNotExists}(1)<0>'],
    Transaction: { extends: ['Knex'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Knex.raw()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', identifierPlaceholder: '??', text: 'statement', binding: 'server' },
    ),
    performs(
      SqlExecution,
      'QueryBuilder.{whereRaw,andWhereRaw,orWhereRaw,havingRaw,orHavingRaw,orderByRaw,groupByRaw,joinRaw,fromRaw}()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', identifierPlaceholder: '??', text: 'fragment', binding: 'server' },
    ),
    performs(SqlExecution, 'SchemaBuilder.raw()', { query: '0' }, { text: 'statement' }),
    performs(SqlExecution, 'TableBuilder.specificType()', { query: '1' }, { text: 'fragment' }),
    performs(SqlExecution, 'TableBuilder.check()', { query: '0', parameters: '1' }, { text: 'fragment' }),
  ],
  sanitizers: [{ call: 'Knex.ref', input: '0', output: 'return', for: ['sql'] }],
});
