// https://node-postgres.com/apis/client
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pg',
  aliases: ['pg-promise', 'pg-pool'],
  operations: [
    performs(
      SecretUse,
      'new {Client,Pool}()',
      { secret: ['0.password'] },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
