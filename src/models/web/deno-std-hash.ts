// https://deno.land/std@0.160.0/hash
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'https://deno.land/std/hash/mod.ts',
  aliases: ['https://deno.land/std/hash/md5.ts', 'https://deno.land/std/hash/sha1.ts'],
  operations: [
    performs(Hashing, 'createHash()', { algorithm: '0' }, { use: 'digest' }),
    performs(Hashing, 'new {Md5,HmacMd5}()', {}, { algorithm: 'md5', use: 'digest' }),
    performs(Hashing, 'new Sha1()', {}, { algorithm: 'sha1', use: 'digest' }),
    performs(Hashing, 'new HmacSha1()', { key: '0' }, { algorithm: 'sha1', use: 'mac' }),
  ],
});
