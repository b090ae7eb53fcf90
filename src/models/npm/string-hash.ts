// https://github.com/darkskyapp/string-hash
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'string-hash',
  operations: [
    performs(
      Hashing,
      'default()',
      { data: '0' },
      { algorithm: 'djb2', use: 'digest', noncryptographic: true },
    ),
  ],
});
