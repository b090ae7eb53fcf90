// https://github.com/satazor/js-spark-md5
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'spark-md5',
  operations: [
    performs(Hashing, '{hash,hashBinary}()', { data: '0' }, { algorithm: 'md5', use: 'digest' }),
    performs(
      Hashing,
      'ArrayBuffer.hash()',
      { data: '0' },
      { algorithm: 'md5', use: 'digest', input: 'file' },
    ),
    performs(Hashing, 'new default()', {}, { algorithm: 'md5', use: 'digest' }),
    performs(Hashing, 'new ArrayBuffer()', {}, { algorithm: 'md5', use: 'digest', input: 'file' }),
  ],
});
