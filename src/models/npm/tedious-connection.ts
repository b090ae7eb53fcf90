// https://tediousjs.github.io/tedious/api-connection.html
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'tedious',
  operations: [
    performs(
      SecretUse,
      'new Connection()',
      { secret: ['0.authentication.options.{password,token,clientSecret}', '0.password'] },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
