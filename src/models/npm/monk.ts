// https://automattic.github.io/monk/docs/collection/find.html
import { DocumentQuery } from '../../concepts/document-query.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'monk',
  types: { Collection: ['default().get()', 'default().create()'] },
  operations: [
    performs(
      DocumentQuery,
      'Collection.{find,findOne,findOneAndDelete,findOneAndUpdate,count,remove,update,aggregate}',
      { filter: '0' },
    ),
  ],
});
