// https://github.com/OptimalBits/bull#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'bull',
  operations: [
    performs(
      SecretUse,
      'new default()',
      { secret: '1.redis.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
