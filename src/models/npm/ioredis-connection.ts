// https://github.com/redis/ioredis#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ioredis',

  operations: [
    performs(
      SecretUse,
      'new {default,Redis}()',
      { secret: ['0.password', '2.password'] },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
