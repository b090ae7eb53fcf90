// https://github.com/jedisct1/libsodium.js
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { Encryption } from '../../concepts/encryption.ts';
import { SecureRandom } from '../../concepts/secure-random.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'libsodium-wrappers',
  aliases: ['libsodium-wrappers-sumo', 'sodium-native', 'sodium-javascript'],
  operations: [
    performs(
      PasswordHashing,
      'crypto_pwhash()',
      { password: '1', salt: '2', limits: ['3', '4'] },
      {
        function: 'argon2',
        variant: 'id',
        lowConstants: ['crypto_pwhash_OPSLIMIT_MIN', 'crypto_pwhash_MEMLIMIT_MIN'],
      },
      { arity: 6 },
    ),
    performs(
      PasswordHashing,
      'crypto_pwhash_str()',
      { password: '0', limits: ['1', '2'] },
      {
        function: 'argon2',
        variant: 'id',
        lowConstants: ['crypto_pwhash_OPSLIMIT_MIN', 'crypto_pwhash_MEMLIMIT_MIN'],
        selfDescribing: true,
      },
    ),
    performs(
      Encryption,
      '{crypto_secretbox_easy,crypto_secretbox_detached}()',
      { data: '0', iv: '1', key: '2' },
      { direction: 'encrypt' },
    ),
    performs(
      Encryption,
      '{crypto_aead_xchacha20poly1305_ietf_encrypt,crypto_aead_chacha20poly1305_ietf_encrypt,crypto_aead_aes256gcm_encrypt}()',
      { data: '0', iv: '3', key: '4' },
      { direction: 'encrypt' },
    ),
    performs(SecureRandom, 'randombytes_buf()', { size: '0' }, { gives: 'bytes' }),
  ],
});
