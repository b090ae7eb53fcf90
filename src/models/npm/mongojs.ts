// https://github.com/mongo-js/mongojs#readme
import { DocumentQuery } from '../../concepts/document-query.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mongojs',
  types: { Collection: ['default().*', 'default().collection()'] },
  operations: [
    performs(DocumentQuery, 'Collection.{find,findOne,findAndModify,count,remove,update,aggregate}', {
      filter: '0',
    }),
  ],
});
