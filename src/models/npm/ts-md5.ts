// https://github.com/cotag/ts-md5
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ts-md5',
  operations: [
    performs(Hashing, 'Md5.{hashStr,hashAsciiStr}()', { data: '0' }, { algorithm: 'md5', use: 'digest' }),
    performs(Hashing, 'new Md5()', {}, { algorithm: 'md5', use: 'digest' }),
    performs(
      Hashing,
      'new {Md5FileHasher,ParallelHasher}()',
      {},
      { algorithm: 'md5', use: 'digest', input: 'file' },
    ),
  ],
});
