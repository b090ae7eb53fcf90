// https://github.com/tediousjs/node-mssql
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mssql',
  operations: [
    performs(
      SecretUse,
      'new ConnectionPool()',
      { secret: '0.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
