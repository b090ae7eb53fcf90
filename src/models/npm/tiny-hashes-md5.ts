// https://github.com/jacobmischka/tiny-hashes
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'tiny-hashes/md5',
  operations: [performs(Hashing, 'default()', { data: '0' }, { algorithm: 'md5', use: 'digest' })],
});
