// https://github.com/travist/jsencrypt
import { Encryption } from '../../concepts/encryption.ts';
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jsencrypt',
  operations: [
    // It has no other padding than that of PKCS #1.
    performs(
      Encryption,
      'new {default,JSEncrypt}().{encrypt,decrypt}()',
      { data: '0' },
      { direction: 'both', cipher: 'rsa', padding: 'pkcs1' },
    ),
    performs(KeyGeneration, 'new {default,JSEncrypt}()', { bits: '0.default_key_size' }, { type: 'rsa' }),
  ],
});
