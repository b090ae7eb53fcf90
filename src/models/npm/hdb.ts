// https://github.com/SAP/node-hdb
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'hdb',
  types: { Client: ['createClient()'] },
  operations: [
    performs(
      SqlExecution,
      'Client.{exec,execute,prepare}()',
      { query: '0', parameters: '1' },
      { text: 'statement' },
    ),
  ],
});
