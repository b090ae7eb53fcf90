// https://www.mongodb.com/docs/drivers/node/current/
import { DocumentQuery } from '../../concepts/document-query.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mongodb',
  aliases: ['mongodb-legacy', 'mongo-mock'],
  types: {
    Client: ['new MongoClient()', 'MongoClient.connect()', 'MongoClient.connect(*)<1>', 'Client.connect()'],
    Db: ['Client.db()'],
    Collection: [
      'Db.collection()',
      'Db.collection(*)<1>',
      // The driver of version 2 gave the database in place of the client.
      'MongoClient.connect(*)<1>.collection()',
    ],
    Cursor: ['Collection.{find,aggregate}()', 'Cursor.{sort,limit,skip,project}()'],
  },
  operations: [
    performs(
      DocumentQuery,
      'Collection.{find,findOne,count,countDocuments,deleteOne,deleteMany,remove,updateOne,updateMany,update,replaceOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,findAndModify,aggregate,watch}',
      { filter: '0' },
    ),
    performs(DocumentQuery, 'Collection.distinct', { filter: '1' }),
    performs(DocumentQuery, 'Collection.bulkWrite', {
      filter: [
        '0[].updateOne.filter',
        '0[].updateMany.filter',
        '0[].deleteOne.filter',
        '0[].deleteMany.filter',
        '0[].replaceOne.filter',
      ],
    }),
    performs(DocumentQuery, 'Cursor.{filter,match}', { filter: '0' }),
    performs(DocumentQuery, 'Collection.mapReduce', { code: ['0', '1'] }),
    performs(DocumentQuery, 'Db.command', { filter: '0' }),
  ],
  sanitizers: [
    { call: 'new ObjectId()', input: '0', output: 'return', for: ['filter-structure'] },
    { call: 'ObjectId', input: '0', output: 'return', for: ['filter-structure'] },
    { call: 'ObjectId.createFromHexString', input: '0', output: 'return', for: ['filter-structure'] },
  ],
});
