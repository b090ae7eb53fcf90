// https://typeorm.io/data-source-options
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'typeorm',
  operations: [
    performs(
      SecretUse,
      'new DataSource()',
      { secret: '0.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
    performs(
      SecretUse,
      'createConnection',
      { secret: '0.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
