// https://github.com/paulmillr/noble-hashes
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@noble/hashes/hmac',
  aliases: ['@noble/hashes/hmac.js'],
  operations: [
    performs(Hashing, 'hmac()', { algorithm: '0', key: '1', data: '2' }, { use: 'mac' }),
    performs(Hashing, 'hmac.create()', { algorithm: '0', key: '1' }, { use: 'mac' }),
  ],
});
