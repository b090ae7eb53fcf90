// https://node-oracledb.readthedocs.io
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'oracledb',
  operations: [
    performs(
      SecretUse,
      '{getConnection,createPool}',
      { secret: '0.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
