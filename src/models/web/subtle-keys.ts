// https://developer.mozilla.org/docs/Web/API/SubtleCrypto/importKey
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  operations: [
    performs(
      SecretUse,
      'crypto.subtle.importKey',
      { secret: '1' },
      { purpose: 'a key', variable: 'ENCRYPTION_KEY' },
      { when: { '0': ['raw', 'pkcs8'] } },
    ),
    performs(
      SecretUse,
      'crypto.subtle.importKey',
      { secret: '1.{k,d}' },
      { purpose: 'a key', variable: 'ENCRYPTION_KEY' },
      { when: { '0': 'jwk' } },
    ),
  ],
});
