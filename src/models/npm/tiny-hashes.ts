// https://github.com/jacobmischka/tiny-hashes
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'tiny-hashes',
  operations: [
    performs(Hashing, 'md5()', { data: '0' }, { algorithm: 'md5', use: 'digest', stronger: 'sha256' }),
    performs(Hashing, 'sha1()', { data: '0' }, { algorithm: 'sha1', use: 'digest', stronger: 'sha256' }),
  ],
});
