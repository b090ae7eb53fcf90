// https://sailsjs.com/documentation/reference/waterline-orm/datastores/send-native-query
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  types: { SailsDatastore: ['sails.getDatastore()'] },
  operations: [
    performs(
      SqlExecution,
      'SailsDatastore.sendNativeQuery()',
      { query: '0', parameters: '1' },
      { placeholder: '$1', bind: 'list', binding: 'server', text: 'statement' },
    ),
  ],
});
