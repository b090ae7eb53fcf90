// https://github.com/redis/node-redis/blob/master/docs/client-configuration.md
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'redis',

  operations: [
    performs(
      SecretUse,
      'createClient',
      { secret: ['0.password'] },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
