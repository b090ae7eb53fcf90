// https://knexjs.org/guide/#configuration-options
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'knex',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: '0.connection.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
