// https://bun.sh/docs/api/hashing
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  operations: [
    performs(Hashing, 'new Bun.CryptoHasher()', { algorithm: '0', key: '1' }, { use: 'digest' }),
    performs(Hashing, 'Bun.CryptoHasher.hash()', { algorithm: '0', data: '1' }, { use: 'digest' }),
    performs(Hashing, 'new Bun.MD4()', {}, { algorithm: 'md4', use: 'digest', stronger: 'SHA256' }),
    performs(Hashing, 'new Bun.MD5()', {}, { algorithm: 'md5', use: 'digest', stronger: 'SHA256' }),
    performs(Hashing, 'new Bun.SHA1()', {}, { algorithm: 'sha1', use: 'digest', stronger: 'SHA256' }),
    performs(
      Hashing,
      'Bun.MD4.hash()',
      { data: '0' },
      { algorithm: 'md4', use: 'digest', stronger: 'SHA256' },
    ),
    performs(
      Hashing,
      'Bun.MD5.hash()',
      { data: '0' },
      { algorithm: 'md5', use: 'digest', stronger: 'SHA256' },
    ),
    performs(
      Hashing,
      'Bun.SHA1.hash()',
      { data: '0' },
      { algorithm: 'sha1', use: 'digest', stronger: 'SHA256' },
    ),
    performs(
      Hashing,
      'Bun.hash()',
      { data: '0' },
      { algorithm: 'crc32', use: 'digest', noncryptographic: true },
    ),
  ],
});
