// https://github.com/apache/couchdb-nano#readme
import { DocumentQuery } from '../../concepts/document-query.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'nano',
  aliases: ['pouchdb', 'pouchdb-browser', 'pouchdb-core'],
  types: { Database: ['default().{use,scope}()', 'default().db.use()', 'new default()'] },
  operations: [performs(DocumentQuery, 'Database.find', { filter: '0.selector' })],
});
