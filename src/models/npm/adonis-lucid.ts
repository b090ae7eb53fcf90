// https://lucid.adonisjs.com/docs/raw-query-builder
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@adonisjs/lucid/services/db',
  aliases: ['@ioc:Adonis/Lucid/Database'],
  types: {
    Database: ['default', 'Database.{connection,transaction}()', 'Database.transaction(0)<0>'],
    QueryBuilder: ['Database.{from,query,table}()', 'QueryBuilder.*()'],
  },
  operations: [
    performs(
      SqlExecution,
      'Database.{rawQuery,knexRawQuery}()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', binding: 'server', identifierPlaceholder: '??', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'Database.raw()',
      { query: '0', parameters: '1' },
      { placeholder: '?', text: 'fragment' },
    ),
    performs(
      SqlExecution,
      'QueryBuilder.{whereRaw,andWhereRaw,orWhereRaw,havingRaw,andHavingRaw,orHavingRaw,orderByRaw,groupByRaw,joinRaw,fromRaw}()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', identifierPlaceholder: '??', text: 'fragment', binding: 'server' },
    ),
  ],
});
