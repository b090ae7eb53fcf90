// https://github.com/ibmdb/node-ibm_db/blob/master/APIDocumentation.md
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ibm_db',
  types: {
    Database: ['open()', 'openSync()', 'open(*)<1>', 'new Pool().open(*)<1>', 'new Pool().openSync()'],
  },
  operations: [
    performs(
      SqlExecution,
      'Database.{query,querySync,queryStream,queryResult,queryResultSync}()',
      { query: ['0', '0.sql'], parameters: ['1', '0.params'] },
      { placeholder: '?', bind: 'list', bindProperty: 'params', binding: 'server', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'Database.{prepare,prepareSync,executeDirect}()',
      { query: '0' },
      { text: 'statement' },
    ),
  ],
});
