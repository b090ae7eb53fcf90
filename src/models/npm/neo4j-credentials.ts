// https://neo4j.com/docs/javascript-manual/current/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'neo4j-driver',
  operations: [
    performs(
      SecretUse,
      'auth.basic',
      { secret: '1' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
    performs(
      SecretUse,
      'auth.bearer',
      { secret: '0' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
