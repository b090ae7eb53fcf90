// https://github.com/brix/crypto-js#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-js',
  operations: [
    performs(
      SecretUse,
      '{RC4Drop,RabbitLegacy,Blowfish}.{encrypt,decrypt}',
      { secret: '1' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
    performs(
      SecretUse,
      '{HmacSHA224,HmacSHA3,HmacRIPEMD160}',
      { secret: '1' },
      { purpose: 'the key of a MAC', variable: 'HMAC_SECRET' },
    ),
    performs(
      SecretUse,
      '{PBKDF2,EvpKDF}',
      { secret: '0' },
      { purpose: 'what a key is derived from', variable: 'ENCRYPTION_SECRET' },
    ),
  ],
});
