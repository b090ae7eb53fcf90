// https://github.com/crypto-browserify/createHash
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'create-hash',
  aliases: ['create-hash/browser', 'sha.js'],
  operations: [
    performs(Hashing, 'default()', { algorithm: '0' }, { use: 'digest' }),
    performs(Hashing, 'new {sha1,sha}()', {}, { algorithm: 'sha1', use: 'digest', stronger: 'sha256' }),
  ],
});
