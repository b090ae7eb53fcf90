// https://github.com/puleos/object-hash
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'object-hash',
  operations: [
    performs(
      Hashing,
      'default()',
      { data: '0', algorithm: '1.algorithm' },
      { fallback: 'sha1', use: 'digest', input: 'object' },
    ),
    performs(Hashing, '{sha1,keys}()', { data: '0' }, { algorithm: 'sha1', use: 'digest', input: 'object' }),
    performs(Hashing, '{MD5,keysMD5}()', { data: '0' }, { algorithm: 'md5', use: 'digest', input: 'object' }),
  ],
});
