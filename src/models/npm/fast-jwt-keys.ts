// https://github.com/nearform/fast-jwt#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'fast-jwt',
  operations: [
    performs(
      SecretUse,
      '{createSigner,createVerifier}',
      { secret: '0.key' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
  ],
});
