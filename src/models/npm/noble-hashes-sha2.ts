// https://github.com/paulmillr/noble-hashes
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@noble/hashes/sha2',
  aliases: ['@noble/hashes/sha2.js', '@noble/hashes/sha256', '@noble/hashes/sha512'],
  operations: [
    performs(Hashing, '{sha224,sha256,sha384}()', { data: '0' }, { algorithm: 'sha256', use: 'digest' }),
    performs(Hashing, '{sha512,sha512_256}()', { data: '0' }, { algorithm: 'sha512', use: 'digest' }),
  ],
});
