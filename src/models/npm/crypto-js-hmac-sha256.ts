// https://cryptojs.gitbook.io/docs
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-js/hmac-sha256',
  aliases: ['crypto-js/hmac-sha224', 'crypto-js/hmac-sha384', 'crypto-js/hmac-sha512', 'crypto-js/hmac-sha3'],
  operations: [performs(Hashing, 'default()', { data: '0', key: '1' }, { algorithm: 'sha256', use: 'mac' })],
});
