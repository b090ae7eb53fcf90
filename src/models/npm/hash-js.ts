// https://github.com/indutny/hash.js
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'hash.js',
  operations: [
    performs(Hashing, 'sha1()', {}, { algorithm: 'sha1', use: 'digest', stronger: 'sha256' }),
    performs(Hashing, 'sha.sha1()', {}, { algorithm: 'sha1', use: 'digest', stronger: 'sha256' }),
    performs(
      Hashing,
      '{ripemd160,rmd160}()',
      {},
      { algorithm: 'ripemd160', use: 'digest', stronger: 'sha256' },
    ),
    performs(Hashing, 'ripemd.ripemd160()', {}, { algorithm: 'ripemd160', use: 'digest' }),
    performs(Hashing, '{sha256,sha224,sha384,sha512}()', {}, { algorithm: 'sha256', use: 'digest' }),
    performs(Hashing, 'hmac()', { algorithm: '0', key: '1' }, { use: 'mac' }),
  ],
});
