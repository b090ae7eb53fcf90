// https://github.com/crypto-browserify/ripemd160
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ripemd160',
  operations: [
    performs(Hashing, 'default()', {}, { algorithm: 'ripemd160', use: 'digest' }),
    performs(Hashing, 'new default()', {}, { algorithm: 'ripemd160', use: 'digest' }),
  ],
});
