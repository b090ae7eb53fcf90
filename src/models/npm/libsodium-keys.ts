// https://github.com/jedisct1/libsodium.js#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'libsodium-wrappers',
  aliases: ['libsodium-wrappers-sumo', 'sodium-native'],
  operations: [
    performs(
      SecretUse,
      '{crypto_secretbox_easy,crypto_secretbox_open_easy}',
      { secret: '2' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
    performs(
      SecretUse,
      '{crypto_auth,crypto_sign_detached,crypto_sign}',
      { secret: '1' },
      { purpose: 'the key of a MAC', variable: 'HMAC_SECRET' },
    ),
  ],
});
