// https://mongodb.github.io/node-mongodb-native/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mongodb',
  operations: [
    performs(
      SecretUse,
      'new MongoClient()',
      { secret: '1.auth.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
    performs(
      SecretUse,
      'MongoClient.connect',
      { secret: '1.auth.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
