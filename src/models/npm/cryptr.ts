// https://github.com/MauriceButler/cryptr#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cryptr',
  operations: [
    performs(
      SecretUse,
      'new default()',
      { secret: '0' },
      { purpose: 'the key of a cipher', variable: 'ENCRYPTION_KEY' },
    ),
  ],
});
