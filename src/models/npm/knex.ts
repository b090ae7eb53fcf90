// https://knexjs.org/guide/raw.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'knex',
  types: {
    Knex: {
      paths: ['default()', 'knex()', 'Knex.transaction(0)<0>', 'Knex.transaction()', 'Knex.withSchema()'],
    },
    QueryBuilder: [
      'Knex()',
      'Knex.{select,from,where,table,insert,update,queryBuilder,with,column,count}()',
      'QueryBuilder.*()',
    ],
  },
  operations: [
    performs(
      SqlExecution,
      'Knex.raw',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', identifierPlaceholder: '??', text: 'statement', binding: 'server' },
    ),
    performs(
      SqlExecution,
      'QueryBuilder.{whereRaw,orWhereRaw,andWhereRaw,havingRaw,orHavingRaw,orderByRaw,groupByRaw,joinRaw,fromRaw,selectRaw,onRaw}',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', identifierPlaceholder: '??', text: 'fragment', binding: 'server' },
    ),
  ],
});
