// https://docs.geldata.com/reference/using/js/client
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'gel',
  aliases: ['edgedb'],
  types: {
    Client: [
      'createClient()',
      'Client.transaction(0)<0>',
      'Client.{withConfig,withGlobals,withModuleAliases,withRetryOptions,withTransactionOptions}()',
    ],
    Transaction: { extends: ['Client'] },
    Executor: { extends: ['Client'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Client.{query,querySingle,queryRequired,queryRequiredSingle,queryJSON,querySingleJSON,queryRequiredJSON,queryRequiredSingleJSON,execute,querySQL,executeSQL}()',
      { query: '0', parameters: '1' },
      { text: 'fragment' },
    ),
  ],
});
