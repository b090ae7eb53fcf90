// https://github.com/plaid/plaid-node
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'plaid',
  operations: [
    performs(
      SecretUse,
      'new Configuration()',
      { secret: '0.baseOptions.headers.PLAID-SECRET' },
      { purpose: 'a key of Plaid', variable: 'PLAID_SECRET' },
    ),
  ],
});
