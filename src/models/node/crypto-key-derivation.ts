// https://nodejs.org/api/crypto.html
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:crypto',
  types: { Signer: ['createSign()', 'Signer.update()'] },
  operations: [
    performs(
      SecretUse,
      '{pbkdf2,pbkdf2Sync,scrypt,scryptSync}',
      { secret: '0' },
      { purpose: 'what a key is derived from', variable: 'ENCRYPTION_SECRET' },
    ),
    performs(
      SecretUse,
      '{hkdf,hkdfSync}',
      { secret: '1' },
      { purpose: 'what a key is derived from', variable: 'ENCRYPTION_SECRET' },
    ),
    performs(
      SecretUse,
      'sign',
      { secret: ['2', '2.key', '2.passphrase'] },
      { purpose: 'a private key', variable: 'PRIVATE_KEY' },
    ),
    performs(
      SecretUse,
      '{privateDecrypt,privateEncrypt}',
      { secret: ['0', '0.key', '0.passphrase'] },
      { purpose: 'a private key', variable: 'PRIVATE_KEY' },
    ),
    performs(
      SecretUse,
      'Signer.sign',
      { secret: ['0', '0.key', '0.passphrase'] },
      { purpose: 'a private key', variable: 'PRIVATE_KEY' },
    ),
    performs(
      SecretUse,
      'createPrivateKey',
      { secret: '0.passphrase' },
      { purpose: 'the password of a private key', variable: 'KEY_PASSPHRASE' },
    ),
  ],
});
