// https://github.com/dchest/tweetnacl-js
import { Encryption } from '../../concepts/encryption.ts';
import { SecureRandom } from '../../concepts/secure-random.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'tweetnacl',
  aliases: ['nacl', 'tweetnacl-ts'],
  operations: [
    performs(Encryption, 'secretbox()', { data: '0', iv: '1', key: '2' }, { direction: 'encrypt' }),
    performs(Encryption, 'box()', { data: '0', iv: '1', key: '3' }, { direction: 'encrypt' }),
    performs(SecureRandom, 'randomBytes()', { size: '0' }, { gives: 'bytes' }),
  ],
});
