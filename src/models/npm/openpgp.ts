// https://docs.openpgpjs.org
import { Hashing } from '../../concepts/hashing.ts';
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'openpgp',
  operations: [
    performs(KeyGeneration, 'generateKey()', { bits: '0.rsaBits' }, { type: 'rsa' }),
    performs(Hashing, 'config.preferredHashAlgorithm', { algorithm: 'value' }, { use: 'transport' }),
    performs(Hashing, 'enums.hash.md5', {}, { algorithm: 'md5' }),
    performs(Hashing, 'enums.hash.sha1', {}, { algorithm: 'sha1' }),
    performs(Hashing, 'enums.hash.ripemd', {}, { algorithm: 'ripemd160' }),
  ],
});
