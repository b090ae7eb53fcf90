// https://github.com/paulmillr/noble-hashes
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@noble/hashes/legacy',
  aliases: [
    '@noble/hashes/legacy.js',
    '@noble/hashes/sha1',
    '@noble/hashes/sha1.js',
    '@noble/hashes/ripemd160',
    '@noble/hashes/ripemd160.js',
  ],
  operations: [
    performs(Hashing, 'md5()', { data: '0' }, { algorithm: 'md5', use: 'digest' }),
    performs(Hashing, 'sha1()', { data: '0' }, { algorithm: 'sha1', use: 'digest' }),
    performs(Hashing, 'ripemd160()', { data: '0' }, { algorithm: 'ripemd160', use: 'digest' }),
    performs(Hashing, 'md5.create()', {}, { algorithm: 'md5', use: 'digest' }),
    performs(Hashing, 'sha1.create()', {}, { algorithm: 'sha1', use: 'digest' }),
    performs(Hashing, 'ripemd160.create()', {}, { algorithm: 'ripemd160', use: 'digest' }),
  ],
});
