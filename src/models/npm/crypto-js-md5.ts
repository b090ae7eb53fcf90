// https://cryptojs.gitbook.io/docs
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-js/md5',
  aliases: ['crypto-js/md5.js'],
  operations: [performs(Hashing, 'default()', { data: '0' }, { algorithm: 'md5', use: 'digest' })],
});
