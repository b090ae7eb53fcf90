// https://github.com/kodie/md5-file
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'md5-file',
  aliases: ['md5-file/promise'],
  operations: [
    performs(Hashing, '{default,sync}()', { data: '0' }, { algorithm: 'md5', use: 'digest', input: 'file' }),
  ],
});
