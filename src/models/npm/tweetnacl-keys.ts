// https://github.com/dchest/tweetnacl-js#documentation
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'tweetnacl',
  operations: [
    performs(
      SecretUse,
      'secretbox()',
      { secret: '2' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
    performs(
      SecretUse,
      'secretbox.open',
      { secret: '2' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
    performs(
      SecretUse,
      'sign.detached',
      { secret: '1' },
      { purpose: 'a private key', variable: 'PRIVATE_KEY' },
    ),
  ],
});
