// https://cryptojs.gitbook.io/docs
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-js/hmac-ripemd160',
  aliases: ['crypto-js/hmac-ripemd160.js'],
  operations: [
    performs(Hashing, 'default()', { data: '0', key: '1' }, { algorithm: 'ripemd160', use: 'mac' }),
  ],
});
