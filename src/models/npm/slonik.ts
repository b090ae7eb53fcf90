// https://github.com/gajus/slonik
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'slonik',
  types: {
    Pool: ['createPool()', 'Pool.{connect,transaction}(0)<0>'],
    DatabasePool: { extends: ['Pool'] },
    CommonQueryMethods: { extends: ['Pool'] },
    DatabaseTransactionConnection: { extends: ['Pool'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Pool.{any,anyFirst,exists,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,query}()',
      { query: '0.sql', parameters: '0.values' },
      { placeholder: '$1', text: 'statement' },
    ),
  ],
});
