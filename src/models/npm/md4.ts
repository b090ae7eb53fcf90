// https://github.com/h2non/md4
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'md4',
  operations: [
    performs(Hashing, 'default()', { data: '0' }, { algorithm: 'md4', use: 'digest', replaceable: true }),
  ],
});
