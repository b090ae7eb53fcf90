// https://cryptojs.gitbook.io/docs
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-js/sha1',
  aliases: ['crypto-js/sha1.js'],
  operations: [performs(Hashing, 'default()', { data: '0' }, { algorithm: 'sha1', use: 'digest' })],
});
