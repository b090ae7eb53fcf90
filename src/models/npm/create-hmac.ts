// https://github.com/crypto-browserify/createHmac
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'create-hmac',
  operations: [performs(Hashing, 'default()', { algorithm: '0', key: '1' }, { use: 'mac' })],
});
