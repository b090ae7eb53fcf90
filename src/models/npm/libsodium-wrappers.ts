// https://github.com/jedisct1/libsodium.js
import { PasswordHashing } from '../../concepts/password-hashing.ts';
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
  ],
});
