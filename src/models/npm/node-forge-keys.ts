// https://github.com/digitalbazaar/forge#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-forge',
  operations: [
    performs(
      SecretUse,
      'cipher.{createCipher,createDecipher}',
      { secret: '1' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
    performs(
      SecretUse,
      'hmac.create().start',
      { secret: '1' },
      { purpose: 'the key of a MAC', variable: 'HMAC_SECRET' },
    ),
    performs(
      SecretUse,
      'pkcs5.pbkdf2',
      { secret: '0' },
      { purpose: 'what a key is derived from', variable: 'ENCRYPTION_SECRET' },
    ),
    performs(
      SecretUse,
      'pki.{decryptRsaPrivateKey,encryptRsaPrivateKey}',
      { secret: '1' },
      { purpose: 'the password of a private key', variable: 'KEY_PASSPHRASE' },
    ),
  ],
});
