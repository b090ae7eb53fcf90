// https://mongoosejs.com/docs/api/model.html
import { DocumentQuery } from '../../concepts/document-query.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mongoose',
  types: {
    Mongoose: ['default', 'module', 'new Mongoose()'],
    Connection: ['Mongoose.createConnection()', 'Mongoose.connection'],
    Model: ['Mongoose.model()', 'Connection.model()', 'Model.discriminator()'],
    Query: [
      'Model.{find,findOne,findById,where,count,countDocuments,findOneAndUpdate,updateOne,updateMany,deleteOne,deleteMany}()',
      'Query.*()',
    ],
  },
  operations: [
    performs(
      DocumentQuery,
      'Model.{find,findOne,count,countDocuments,exists,where,deleteOne,deleteMany,remove,updateOne,updateMany,update,replaceOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,findOneAndRemove,aggregate,paginate}',
      { filter: '0' },
    ),
    performs(DocumentQuery, 'Model.distinct', { filter: '1' }),
    performs(DocumentQuery, 'Query.{find,findOne,and,or,nor,elemMatch,setQuery,merge,equals}', {
      filter: '0',
    }),
    performs(DocumentQuery, '{Model,Query}.$where', { code: '0' }),
  ],
  sanitizers: [
    { call: 'new Mongoose.Types.ObjectId()', input: '0', output: 'return', for: ['filter-structure'] },
    { call: 'Mongoose.Types.ObjectId', input: '0', output: 'return', for: ['filter-structure'] },
    {
      call: 'Mongoose.Types.ObjectId.createFromHexString',
      input: '0',
      output: 'return',
      for: ['filter-structure'],
    },
    { call: 'Mongoose.sanitizeFilter', input: '0', output: 'return', for: ['filter-structure'] },
  ],
});
