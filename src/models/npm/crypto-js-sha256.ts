// https://cryptojs.gitbook.io/docs
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-js/sha256',
  aliases: ['crypto-js/sha224', 'crypto-js/sha384', 'crypto-js/sha512', 'crypto-js/sha3'],
  operations: [performs(Hashing, 'default()', { data: '0' }, { algorithm: 'sha256', use: 'digest' })],
});
