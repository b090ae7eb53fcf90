// https://cryptojs.gitbook.io/docs
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-js/hmac-sha1',
  aliases: ['crypto-js/hmac-sha1.js'],
  operations: [performs(Hashing, 'default()', { data: '0', key: '1' }, { algorithm: 'sha1', use: 'mac' })],
});
