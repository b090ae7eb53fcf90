// https://github.com/ricmoo/aes-js#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'aes-js',
  operations: [
    performs(
      SecretUse,
      'new ModeOfOperation.{ecb,cbc,cfb,ofb,ctr}()',
      { secret: '0' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
    performs(
      SecretUse,
      'new {AES,CBC,CTR,CFB,OFB,ECB}()',
      { secret: '0' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
  ],
});
