// https://vincit.github.io/objection.js/recipes/raw-queries.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'objection',
  types: {
    QueryBuilder: [
      'Model.query()',
      'Model.relatedQuery()',
      'Model.$query()',
      'QueryBuilder.*()',
      'QueryBuilder.*(*)<0>',
    ],
    Model: [],
  },
  operations: [
    performs(
      SqlExecution,
      'raw()',
      { query: '0', parameters: '1..' },
      {
        placeholder: '?',
        bind: 'arguments',
        identifierPlaceholder: '??',
        text: 'fragment',
        binding: 'server',
      },
    ),
    performs(
      SqlExecution,
      'Model.raw()',
      { query: '0', parameters: '1..' },
      {
        placeholder: '?',
        bind: 'arguments',
        identifierPlaceholder: '??',
        text: 'fragment',
        binding: 'server',
      },
    ),
    performs(SqlExecution, 'fn()', { identifier: '0' }),
    performs(
      SqlExecution,
      'QueryBuilder.{whereRaw,andWhereRaw,orWhereRaw,havingRaw,orHavingRaw,orderByRaw,groupByRaw,joinRaw,fromRaw}()',
      { query: '0', parameters: '1..' },
      { placeholder: '?', text: 'fragment' },
    ),
  ],
});
