// https://bitwiseshiftleft.github.io/sjcl/doc
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sjcl',
  operations: [
    performs(
      SecretUse,
      '{encrypt,decrypt}',
      { secret: '0' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
  ],
});
