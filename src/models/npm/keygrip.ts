// https://github.com/crypto-utils/keygrip#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'keygrip',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: '0[]' },
      { purpose: 'the key of signed cookies', variable: 'COOKIE_SECRET' },
    ),
    performs(
      SecretUse,
      'new default()',
      { secret: '0[]' },
      { purpose: 'the key of signed cookies', variable: 'COOKIE_SECRET' },
    ),
  ],
});
