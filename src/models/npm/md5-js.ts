// https://github.com/crypto-browserify/md5.js
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'md5.js',
  operations: [
    performs(Hashing, 'default()', {}, { algorithm: 'md5', use: 'digest' }),
    performs(Hashing, 'new default()', {}, { algorithm: 'md5', use: 'digest' }),
  ],
});
