// https://docs.datastax.com/en/developer/nodejs-driver/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cassandra-driver',
  operations: [
    performs(
      SecretUse,
      'new Client()',
      { secret: '0.credentials.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
    performs(
      SecretUse,
      'new auth.{PlainTextAuthProvider,DsePlainTextAuthProvider}()',
      { secret: '1' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
