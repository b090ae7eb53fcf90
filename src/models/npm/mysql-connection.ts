// https://sidorares.github.io/node-mysql2/docs
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mysql2',
  aliases: ['mysql', 'mysql2/promise', 'mariadb', 'promise-mysql'],
  operations: [
    performs(
      SecretUse,
      '{createConnection,createPool}',
      { secret: ['0.password'] },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
