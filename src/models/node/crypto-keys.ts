// https://nodejs.org/api/crypto.html
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:crypto',
  summaries: [{ call: 'createPublicKey', input: ['0', '0.key'], output: 'return', keeps: 'taint' }],
  operations: [
    performs(
      SecretUse,
      'createHmac',
      { secret: '1' },
      { purpose: 'the key of a MAC', variable: 'HMAC_SECRET' },
    ),
    performs(
      SecretUse,
      '{createCipheriv,createDecipheriv,createCipher,createDecipher}',
      { secret: '1' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
    performs(
      SecretUse,
      '{createSecretKey,createPrivateKey}',
      { secret: ['0', '0.key'] },
      { purpose: 'a key', variable: 'PRIVATE_KEY' },
    ),
  ],
});
