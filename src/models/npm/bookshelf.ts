// https://bookshelfjs.org/api.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'bookshelf',
  types: {
    Bookshelf: ['default()'],
    BookshelfModel: [
      'Bookshelf.model()',
      'Bookshelf.Model.extend()',
      'BookshelfModel.{query,where,forge}()',
      'new BookshelfModel()',
    ],
  },
  operations: [
    performs(
      SqlExecution,
      'Bookshelf.knex.raw()',
      { query: '0', parameters: '1' },
      { placeholder: '?', bind: 'list', text: 'statement', binding: 'server' },
    ),
    performs(
      SqlExecution,
      'BookshelfModel.query()',
      { query: '1' },
      { text: 'fragment' },
      {
        when: {
          '0': [
            'whereRaw',
            'andWhereRaw',
            'orWhereRaw',
            'havingRaw',
            'orderByRaw',
            'groupByRaw',
            'joinRaw',
            'fromRaw',
          ],
        },
      },
    ),
  ],
});
