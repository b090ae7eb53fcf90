// https://github.com/brix/crypto-js#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-js',
  operations: [
    performs(
      SecretUse,
      '{AES,DES,TripleDES,RC4,Rabbit}.{encrypt,decrypt}',
      { secret: '1' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
    performs(
      SecretUse,
      '{HmacSHA1,HmacSHA256,HmacSHA384,HmacSHA512,HmacMD5}',
      { secret: '1' },
      { purpose: 'the key of a MAC', variable: 'HMAC_SECRET' },
    ),
  ],
});
