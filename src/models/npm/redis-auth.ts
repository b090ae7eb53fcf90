// https://github.com/redis/node-redis
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'redis',
  operations: [
    performs(
      SecretUse,
      'createClient().auth',
      { secret: ['0', '0.password'] },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
