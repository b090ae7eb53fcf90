// https://mongoosejs.com/docs/connections.html
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mongoose',
  operations: [
    performs(
      SecretUse,
      '{connect,createConnection}',
      { secret: ['1.pass', '1.auth.password'] },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
