// https://docs.openpgpjs.org
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'openpgp',
  operations: [
    performs(
      SecretUse,
      '{generateKey,decryptKey,encryptKey,reformatKey}',
      { secret: '0.passphrase' },
      { purpose: 'the password of a private key', variable: 'KEY_PASSPHRASE' },
    ),
    performs(
      SecretUse,
      '{encrypt,decrypt}',
      { secret: ['0.passwords', '0.passwords[]'] },
      { purpose: 'the password of a message', variable: 'MESSAGE_PASSWORD' },
    ),
  ],
});
