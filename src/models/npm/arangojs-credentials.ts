// https://arangodb.github.io/arangojs/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'arangojs',
  operations: [
    performs(
      SecretUse,
      'new Database()',
      { secret: '0.auth.{password,token}' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
    performs(
      SecretUse,
      'new Database().useBasicAuth',
      { secret: '1' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
