// https://github.com/jensyt/imurmurhash-js
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'imurmurhash',
  operations: [
    performs(
      Hashing,
      'default()',
      { data: '0' },
      { algorithm: 'murmur3', use: 'digest', noncryptographic: true },
    ),
    performs(
      Hashing,
      'new default()',
      { data: '0' },
      { algorithm: 'murmur3', use: 'digest', noncryptographic: true },
    ),
  ],
});
