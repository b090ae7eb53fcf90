// https://vitaly-t.github.io/pg-promise/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pg-promise',
  operations: [
    performs(
      SecretUse,
      'default()()',
      { secret: '0.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
