// https://github.com/danang-id/simple-crypto-js#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'simple-crypto-js',
  operations: [
    performs(
      SecretUse,
      'new {default,SimpleCrypto}()',
      { secret: '0' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
  ],
});
