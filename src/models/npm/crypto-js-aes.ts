// https://github.com/brix/crypto-js#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-js/aes',
  aliases: ['crypto-js/tripledes', 'crypto-js/rc4', 'crypto-js/rabbit'],
  operations: [
    performs(
      SecretUse,
      '{encrypt,decrypt}',
      { secret: '1' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
    performs(
      SecretUse,
      'default.{encrypt,decrypt}',
      { secret: '1' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
  ],
});
